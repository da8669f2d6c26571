from hashlib import sha256

LOCK = {
    "barcodes-1.4.whl": "069729074f790e38",
    "labels-0.9.whl": "54c2bbba931e586c",
}

arrived = {
    "barcodes-1.4.whl": b"def scan(card): return card[2:]",
    "labels-0.9.whl": b"def show(book): return book.upper()",
}

for name, expected in LOCK.items():
    digest = sha256(arrived[name]).hexdigest()
    agrees = digest.startswith(expected)
    print(f"{name:<17}{digest[:16]}  {'ok' if agrees else 'no'}")
    if not agrees:
        print(f"  the lock says  {expected}: not installed")
