"""Runs a command with its standard output on a terminal, and prints what it shows there.

on_terminal [--type TEXT] COMMAND…: with --type, standard input is the terminal too, where TEXT and Ctrl-D are typed.
"""

import os
import pty
import subprocess
import sys
import termios

command = sys.argv[1:]
ours, theirs = pty.openpty()
stdin = None
if command[0] == "--type":
    settings = termios.tcgetattr(theirs)
    settings[3] &= ~termios.ECHO
    termios.tcsetattr(theirs, termios.TCSANOW, settings)
    stdin = theirs
    os.write(ours, command[1].encode() + b"\x04")
    del command[:2]
with subprocess.Popen(command, stdin=stdin, stdout=theirs) as process:
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
