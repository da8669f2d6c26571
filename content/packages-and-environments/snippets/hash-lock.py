from hashlib import sha256

LOCK = {
    "barcodes-1.4.whl": "f7c4e57ef80266ba",
    "labels-0.9.whl": "9081f0ab966b6ec7",
}

arrived = {
    "barcodes-1.4.whl": b"def scan(c): return c[2:]",
    "labels-0.9.whl": b"def show(b): return b.upper()",
}

for name, expected in LOCK.items():
    digest = sha256(arrived[name]).hexdigest()
    agrees = digest.startswith(expected)
    sign = "ok" if agrees else "no"
    print(f"{name:<17}{digest[:16]}  {sign}")
    if not agrees:
        print(f"  the lock says  {expected}: not installed")
