"""Item models that hand ready values to views; they never compute in `data()`."""
