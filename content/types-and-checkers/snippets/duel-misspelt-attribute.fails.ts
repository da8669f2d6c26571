class Card {
  holder: string;
  expires: number;

  constructor(holder: string, expires: number) {
    this.holder = holder;
    this.expires = expires;
  }
}

const card = new Card("Ines", 2027);
card.expiry = 2029;
console.log(card.holder, card.expires);

export {};
