import { expect, test } from 'vitest'
import { plainDiagram } from '../../src/marp/plain-diagram.ts'

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
])('%j has room around its arrows', (source, plain) => {
  expect(plainDiagram(source)).toBe(plain)
})
