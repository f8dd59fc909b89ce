"""The only package that knows workbooks and delimited text.

Files of strangers are opened only in the process that `reader` starts; everything else here works
on the plain cells that come back. It knows neither the database nor the window.
"""
