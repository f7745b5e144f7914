"""The stages of assembly, one file each; `assemble.py` shows their order."""
