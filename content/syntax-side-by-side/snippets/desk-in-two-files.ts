import { fine } from "./fines.ts";

const title = prompt("Which book? ");
const days = Number(prompt("Days out? "));

console.log(`${title}: ${fine(days)} pence`);
