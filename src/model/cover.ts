import { z } from 'zod';
import { choice } from './common.ts';

/** The woven pattern of a campaign: what it shows, and the colour of its ground. */
export const cover = z.strictObject({
  motif: choice({
    terraces: 'ruộng bậc thang, hình thoi no đủ',
    flame: 'ngọn lửa tri ân',
    hooks: 'móc nối, chung sức',
    flower: 'bông hoa',
    ring: 'vòng đoàn kết',
    house: 'mái nhà',
    waves: 'sóng nước',
    mountains: 'núi',
    grain: 'bông lúa',
    rays: 'tia sáng',
  }).describe('Họa tiết'),
  field: choice({
    lacquer: 'đỏ sơn',
    indigo: 'chàm',
    forest: 'lá rừng',
    earth: 'nâu đất',
    plum: 'tím mận',
    teal: 'xanh nước',
    night: 'đen than',
  }).describe('Màu nền'),
});
export type CoverChoice = z.infer<typeof cover>;
export type CoverMotif = CoverChoice['motif'];
export type CoverField = CoverChoice['field'];
