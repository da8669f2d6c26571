interface Order {
  title: string;
  copies: number;
}

const reply = '{ "title": "Emma", "copies": "2" }';
const order: Order = JSON.parse(reply);
console.log("two orders:", order.copies + order.copies);

export {};
