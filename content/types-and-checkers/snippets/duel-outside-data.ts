interface Order {
  title: string;
  copies: number;
}

const order: Order = JSON.parse(
  '{ "title": "Emma", "copies": "2" }',
);
console.log("two orders:", order.copies + order.copies);

export {};
