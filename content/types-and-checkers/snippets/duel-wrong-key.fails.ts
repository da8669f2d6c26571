interface Loan {
  title: string;
  due: string;
}

const loan: Loan = { title: "Emma", due: "2026-12-01" };
console.log(loan["title"]);
console.log(loan["date"]);

export {};
