import type { Locale } from '../../formats/units';
import { protocolTextEn } from './protocolText.en';
import { protocolTextSv } from './protocolText.sv';
import type { ProtocolWords } from './words';

export const protocolText: Readonly<Record<Locale, ProtocolWords>> = {
  sv: protocolTextSv,
  en: protocolTextEn,
};
