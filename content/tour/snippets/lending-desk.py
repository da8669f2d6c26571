from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient
from pydantic import BaseModel, Field

desk = FastAPI()


# region what a loan is
class Loan(BaseModel):
    card: str = Field(pattern=r"^T-\d{4}$")
    weeks: int = Field(default=3, ge=1, le=6)


# region the route
@desk.post("/loans", status_code=201)
async def lend(loan: Loan) -> dict[str, int]:
    return {"due_in_days": loan.weeks * 7}


# region three requests
wire = ASGITransport(desk)
async with AsyncClient(
    transport=wire, base_url="http://desk"
) as client:
    for weeks in (2, 9, "4"):
        body = {"card": "T-0417", "weeks": weeks}
        reply = await client.post("/loans", json=body)
        print(f"{weeks!r} weeks: {reply.status_code}")
        answer = reply.json()
        if reply.is_success:
            print(f"  due in {answer['due_in_days']} days")
        for fault in answer.get("detail", []):
            print(f"  {fault['msg']}")
