import { expect, test } from 'vitest';
import { documentTypeInput } from '../../../tests/fixtures/document-types.ts';
import { documentType } from '../../model/document-type.ts';
import { readingRuleText } from '../../strings/reading-rules.ts';
import { readPlainText } from './plain-text.ts';
import { readingOf } from './reading.ts';

/** Sentences of the kind that documents give work in. */
const sentences = `KẾ HOẠCH
Công tác Mặt trận năm 2026
1. Ban Phong trào chủ trì, phối hợp với Sở Y tế vận động trên 95% số hộ; thu nộp quỹ ít nhất 4.000 triệu đồng trước ngày 30/6/2026.
2. Mỗi xã, phường xây dựng ít nhất 02 mô hình; giảm 5% số đơn thư so với năm trước; mỗi huyện từ 3 đến 5 cuộc giám sát.
3. Giao Ban Dân chủ - Pháp luật rà soát trong quý II; báo cáo gửi về Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh trước ngày 20 hằng tháng.
4. Từ ngày 17/10/2026 đến ngày 18/11/2026, Ủy ban MTTQ Việt Nam các xã tổ chức tháng cao điểm theo Chỉ thị số 10-CT/TW ngày 15/12/2016.
5. Kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026); do Hội Cựu chiến binh thực hiện; cuối năm tổng kết.`;

test('everything that is found says in words which rule found it', () => {
  const types = documentTypeInput.map((type) => documentType.parse(type));
  const { findings } = readingOf(readPlainText(sentences), types);
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  expect(rules.length).toBeGreaterThan(12);
  expect(rules.filter((rule) => readingRuleText(rule) === rule)).toEqual([]);
});

test('a rule without words is told by its name', () => {
  expect(readingRuleText('some-rule')).toBe('some-rule');
  expect(readingRuleText('constructor')).toBe('constructor');
});
