import os
import sysconfig
import threading

lock_free = sysconfig.get_config_var("Py_GIL_DISABLED")
print("built to do without the lock:", bool(lock_free))
print("cores, as Python sees them:", os.cpu_count())


def greet() -> None:
    print("hello from a second thread")


thread = threading.Thread(target=greet)
try:
    thread.start()
    thread.join()
except RuntimeError as refusal:
    print("a second thread:", refusal)
