"""Who could help with a need, and why; a plan for many needs; who may be the same person.

Pure: values and arrays in, values out. Reasons are codes with values; what decides about an order
is never shown as a figure, and nobody is compared with anybody.
"""
