"""What the command's exit codes mean."""

DONE = 0
FAULTS_FOUND = 1
WRONG = 2
INTERRUPTED = 130
