/** Dates as lists in Japan write them. */
import { isDate } from '../../../directory/freshness.ts';

const NUMBERED = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?)?月?年?(?:[T ]\d.*)?$/;
const ERA = /^(?:令和|R)(元|\d{1,2})[年.](\d{1,2})[月.](\d{1,2})日?$/i;
const BEFORE_REIWA = 2018;

/** 2026-07-26, 2026/7/26, 20260726, 2026年7月, 令和8年7月26日; null for anything else, and for days that do not exist. */
export function readDate(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  if (plain.length > 40) return null;
  const [, eraYear, eraMonth, eraDay] = ERA.exec(plain) ?? [];
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const parts = eraYear !== undefined ? [String(BEFORE_REIWA + (eraYear === '元' ? 1 : Number(eraYear))), eraMonth, eraDay] : (compact ?? NUMBERED.exec(plain))?.slice(1);
  const date = parts?.filter((part) => part !== undefined).map((part) => part.padStart(2, '0')).join('-');
  return date !== undefined && isDate(date) ? date : null;
}
