import { describe, expect, test } from 'vitest'
import { pictureData } from '../../src/assets/picture-data.ts'
import { openProject } from '../../src/project/project.ts'
import { makeProject } from '../takedeck.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'
const FACTS = { title: '', author: '', description: '', lang: 'en', footer: '' }

function open(markdown: string) {
  const root = makeProject({ 'dot.svg': SVG, 'a dot.svg': SVG })
  const source = { markdown, file: 'deck.md', facts: FACTS, theme: undefined }
  return pictureData(source, openProject(root))
}

describe('a picture of a Marp deck', () => {
  test.each([['dot.svg'], ['a%20dot.svg']])('named %s is data', (name) => {
    const { imageData, problems } = open(`![](${name})`)
    expect(imageData(name)).toBe(`data:image/svg+xml;base64,${btoa(SVG)}`)
    expect(problems).toEqual([])
  })

  test.each([[''], ['data:image/png;base64,AAAA']])('that is %j already stays as it is', (name) => {
    expect(open('').imageData(name)).toBe(name)
  })

  test('that is missing is told once, with the place where it is first named', () => {
    const pictures = open('# Title\n\nSee ![](gone%20away.png)\n\n![bg](gone%20away.png)')
    expect(pictures.imageData('gone%20away.png')).toBe('')
    expect(pictures.imageData('gone%20away.png')).toBe('')
    const at = { file: 'deck.md', line: 3, column: 9 }
    expect(pictures.problems).toMatchObject([{ rule: 'picture', at }])
  })

  test('that Markdown writes otherwise than HTML is found all the same', () => {
    const pictures = open('# Title\n\n![](<gone away.png>)')
    pictures.imageData('gone%20away.png')
    expect(pictures.problems).toMatchObject([{ at: { line: 3, column: 6 } }])
  })
})
