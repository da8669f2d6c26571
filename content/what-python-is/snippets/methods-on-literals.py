print("low water".upper())
print((42).bit_length())

for pages in (0, 1, 255, 256, 2**40):
    bits = pages.bit_length()
    print(f"{pages:>13} needs {bits:>2} bits")
