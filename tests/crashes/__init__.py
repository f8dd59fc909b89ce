"""Programs that are killed in the middle of writing, and what they leave behind.

python -m tests.crashes         a hundred times
python -m tests.crashes 1000    as often as that
"""
