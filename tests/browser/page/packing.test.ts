import { expect, test } from 'vitest'
import { packScene, unpackScene } from '../../../src/browser/page/packing.ts'
import type { Scene } from '../../../src/scene.ts'
import type { SceneStyle } from '../../../src/scene-text.ts'

// Only what the test tells apart: a scene and a style have more.
const bold = { family: 'Inter', isBold: true } as SceneStyle
const plain = { family: 'Inter', isBold: false } as SceneStyle

function sceneOf(...styles: SceneStyle[]): Scene {
  const texts = styles.map((style) => ({ kind: 'text', text: 'word', style }))
  const paragraphs = () => [{ runs: [...texts.map((run) => ({ ...run })), { kind: 'break' }] }]
  const table = { kind: 'table', rows: [{ cells: [{ paragraphs: paragraphs() }] }] }
  const text = { kind: 'text', paragraphs: paragraphs() }
  return { slides: [{ nodes: [text, { kind: 'box' }, table] }] } as unknown as Scene
}

test('a scene that was packed and written is the same when it is read and unpacked', () => {
  const packed = JSON.stringify(packScene(sceneOf(bold, plain, bold)))
  expect(unpackScene(JSON.parse(packed))).toEqual(sceneOf(bold, plain, bold))
})

test('a style that many texts have is written once', () => {
  const { styles, uses } = packScene(sceneOf(bold, bold, plain, bold))
  expect(styles).toEqual([bold, plain])
  expect(uses).toEqual([0, 0, 1, 0, 0, 0, 1, 0])
})
