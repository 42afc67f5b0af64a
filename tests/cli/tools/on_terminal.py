"""Runs a command with its standard output on a terminal, and prints what it shows there."""

import os
import pty
import subprocess
import sys

ours, theirs = pty.openpty()
with subprocess.Popen(sys.argv[1:], stdout=theirs) as process:
    os.close(theirs)
    shown = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:  # how Linux says that the other side was closed
            break
        if not part:
            break
        shown += part
sys.stdout.buffer.write(shown.replace(b"\r\n", b"\n"))
sys.exit(process.returncode)
