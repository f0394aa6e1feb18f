import { expect, test } from 'vitest'
import { plainDiagram } from '../../src/marp/plain-diagram.ts'
import { processorTimeMs } from '../processor-time.ts'

test('statements that would become boxes are left out, and lines keep their places', () => {
  const source = 'graph LR\n  click A "https://example.com"\n  A --> click1'
  expect(plainDiagram(source)).toBe('graph LR\n\n  A --> click1')
})

test('an actor is a participant', () => {
  expect(plainDiagram('sequenceDiagram\n  actor A as Ada')).toBe(
    'sequenceDiagram\n  participant A as Ada',
  )
})

test.each([
  ['graph TD\n  A-->B', 'graph TD\n  A --> B'],
  ['graph TD;\nA-->B-->C;', 'graph TD\nA --> B --> C'],
  ['graph LR\nA[x-->y]-->|a--b|B', 'graph LR\nA[x-->y] -->|a--b| B'],
  ['graph LR\nA["x-->y"]--yes-->B', 'graph LR\nA["x-->y"] -- yes --> B'],
  ['graph LR\nA-.->B\nA==>C\nA---D\nA<-->E', 'graph LR\nA -.-> B\nA ==> C\nA --- D\nA <--> E'],
  ['graph LR\nA----->B\nA===>C', 'graph LR\nA --> B\nA ==> C'],
  ['graph LR\n  a-b --> c-d', 'graph LR\n  a-b --> c-d'],
  ['%% a--b\nflowchart LR\nA-->B', '%% a--b\nflowchart LR\nA --> B'],
  ['classDiagram\nAnimal<|--Duck', 'classDiagram\nAnimal <|-- Duck'],
  ['erDiagram\nA||--o{B : has', 'erDiagram\nA ||--o{ B : has'],
  ['sequenceDiagram\nA-->>B: x--y', 'sequenceDiagram\nA-->>B: x--y'],
  ['graph LR\nVideo-->Edit\nInfo---Bar', 'graph LR\nVideo --> Edit\nInfo --- Bar'],
  ['graph LR\nA-- Stop..go -->B', 'graph LR\nA -- Stop..go --> B'],
  ['graph LR\nsubgraph one--two;', 'graph LR\nsubgraph one--two'],
  ['graph LR\nA["x[0]-->y"]-->B', 'graph LR\nA["x[0]-->y"] --> B'],
  ['classDiagram\nA..>B : uses 1..2', 'classDiagram\nA ..> B : uses 1..2'],
  ['classDiagram\nRadio--Car\nCar o--Wheel', 'classDiagram\nRadio -- Car\nCar o-- Wheel'],
  ['erDiagram\nA||..o{B : has 0..n', 'erDiagram\nA ||..o{ B : has 0..n'],
])('%j has room around its arrows', (source, plain) => {
  expect(plainDiagram(source)).toBe(plain)
})

test.each([' ', '-', '=', '(', '"', '; '])('a line of 40,000 %j takes no seconds', (mark) => {
  const line = `A${mark.repeat(40_000)}x`
  expect(processorTimeMs(() => plainDiagram(`graph LR\n${line}`))).toBeLessThan(500)
})
