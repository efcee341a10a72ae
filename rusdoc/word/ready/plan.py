"""The plan template as code. Written by templates/word/make_code.py, not to be changed by hand."""


def part_1(R, G, A, I, CALL, OP, J, IN, EQ, NE, B, F, T, N, JF):
 c0 = G('front')
 c1 = G('words')
 c2 = G('summary')
 c3 = G('chapters')
 c4 = G('appendices')
 c5 = G('inputs')
 c6 = G('goals')
 c7 = G('charts')
 c8 = G('relations')
 c9 = G('statistics')
 c10 = G('cost_table')
 c11 = G('owners')
 c12 = G('priorities')
 c13 = G('hearing')
 c14 = G('control')
 s0 = R.site('text', ('<w:pPr><w:pStyle w:val="FrontMunicipality"/></w:pPr>', ''), False)
 s1 = R.site('text', ('<w:pPr><w:pStyle w:val="LongTitle"/></w:pPr>', ''), False)
 s2 = R.site('text', ('<w:pPr><w:pStyle w:val="Title"/></w:pPr>', ''), False)
 s3 = R.site('text', ('<w:pPr><w:pStyle w:val="Subtitle"/></w:pPr>', ''), False)
 s4 = R.site('text', ('<w:pPr><w:pStyle w:val="FrontLine"/></w:pPr>', ''), False)
 s5 = R.site('text', ('<w:pPr><w:pStyle w:val="FrontVision"/></w:pPr>', ''), False)
 s6 = R.site('text', ('<w:pPr><w:pStyle w:val="FrontStatus"/><w:sectPr><w:headerReference w:type="default" r:id="rIdFront"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1247" w:left="1417" w:header="624" w:footer="567" w:gutter="0"/><w:cols w:space="708"/></w:sectPr></w:pPr>', ''), False)
 s7 = R.site('text', ('<w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr>', ''), False)
 s8 = R.site('text', ('<w:pPr><w:pStyle w:val="TOC1"/></w:pPr>', ''), False)
 s9 = R.site('text', ('<w:pPr><w:pStyle w:val="Heading1"/><w:pageBreakBefore/></w:pPr>', ''), False)
 s10 = R.site('text', ('', ''), False)
 s11 = R.site('text', ('<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>', ''), False)
 s12 = R.site('text', ('<w:pPr><w:pStyle w:val="ListBullet"/></w:pPr>', ''), False)
 s13 = R.site('text', ('<w:pPr><w:pStyle w:val="ListBullet"/></w:pPr>', '<w:rPr><w:rStyle w:val="Muted"/></w:rPr>'), False)
 s14 = R.site('text', ('<w:pPr><w:spacing w:before="120"/></w:pPr>', ''), False)
 s15 = R.site('text', ('<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>', ''), False)
 s16 = R.site('text', ('<w:pPr><w:pStyle w:val="GuidanceHeading"/></w:pPr>', ''), False)
 s17 = R.site('text', ('<w:pPr><w:pStyle w:val="Guidance"/></w:pPr>', ''), False)
 s18 = R.site('text', ('<w:pPr><w:pStyle w:val="Guidance"/><w:keepNext/></w:pPr>', ''), False)
 s19 = R.site('block', None, False)
 s20 = R.site('text', ('<w:pPr><w:pStyle w:val="Lead"/></w:pPr>', ''), False)
 s21 = R.site('text', ('<w:pPr><w:pStyle w:val="Caption"/></w:pPr>', ''), False)
 s22 = R.site('attribute', None, True)
 s23 = R.site('text', ('<w:pPr><w:pStyle w:val="TableHeading"/></w:pPr>', ''), True)
 s24 = R.site('text', ('<w:pPr><w:pStyle w:val="TableText"/></w:pPr>', '<w:rPr><w:rStyle w:val="Strong"/></w:rPr>'), True)
 s25 = R.site('text', ('<w:pPr><w:pStyle w:val="TableText"/></w:pPr>', ''), True)
 s26 = R.site('text', ('<w:pPr><w:pStyle w:val="Quote"/></w:pPr>', ''), False)
 s27 = R.site('text', ('<w:pPr><w:pStyle w:val="ListBullet2"/></w:pPr>', ''), False)
 s28 = R.site('text', ('<w:pPr><w:pStyle w:val="TableNumberHeading"/></w:pPr>', ''), True)
 s29 = R.site('text', ('<w:pPr><w:pStyle w:val="TableNumber"/></w:pPr>', '<w:rPr><w:rStyle w:val="Strong"/></w:rPr>'), True)
 s30 = R.site('text', ('<w:pPr><w:pStyle w:val="TableNumber"/></w:pPr>', ''), True)
 s31 = R.site('text', ('<w:pPr><w:pStyle w:val="Note"/></w:pPr>', ''), False)
 s32 = R.site('text', ('<w:pPr><w:pStyle w:val="TableBullet"/></w:pPr>', ''), True)
 s33 = R.site('text', ('<w:pPr><w:pStyle w:val="Heading3"/></w:pPr>', ''), False)
 s34 = R.site('text', ('<w:pPr><w:pStyle w:val="HeadingNote"/></w:pPr>', ''), False)
 s35 = R.site('text', ('<w:pPr><w:pStyle w:val="Heading4"/></w:pPr>', ''), False)
 s36 = R.site('text', ('<w:pPr><w:pStyle w:val="TableNote"/></w:pPr>', ''), True)
 s37 = R.site('text', ('<w:pPr><w:pStyle w:val="Note"/><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1247" w:left="1134" w:header="624" w:footer="567" w:gutter="0"/><w:cols w:space="708"/></w:sectPr></w:pPr>', ''), False)
 s38 = R.site('text', ('<w:pPr><w:keepNext/></w:pPr>', ''), False)
 yield b''.join((
 b'<w:body><w:p><w:pPr><w:pStyle w:val="FrontMunicipality"/></w:pPr><w:r><w:t xml:space="preserve">',
 (s0[t1] if type(t1 := (c0['municipality'] if type(c0) is dict and 'municipality' in c0 else A(c0, 'municipality'))) is str else s0.put(t1)),
 b'</w:t></w:r></w:p>',
 ))
 if (F('length', (c0['title'] if type(c0) is dict and 'title' in c0 else A(c0, 'title'))) > 110):
  pass
  yield b''.join((
  b'<w:p><w:pPr><w:pStyle w:val="LongTitle"/></w:pPr><w:r><w:t xml:space="preserve">',
  (s1[t2] if type(t2 := (c0['title'] if type(c0) is dict and 'title' in c0 else A(c0, 'title'))) is str else s1.put(t2)),
  b'</w:t></w:r></w:p>',
  ))
 else:
  pass
  yield b''.join((
  b'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">',
  (s2[t3] if type(t3 := (c0['title'] if type(c0) is dict and 'title' in c0 else A(c0, 'title'))) is str else s2.put(t3)),
  b'</w:t></w:r></w:p>',
  ))
 if ((c0['period'] if type(c0) is dict and 'period' in c0 else A(c0, 'period')) and (not IN((c0['period'] if type(c0) is dict and 'period' in c0 else A(c0, 'period')), (c0['title'] if type(c0) is dict and 'title' in c0 else A(c0, 'title'))))):
  pass
  yield b''.join((
  b'<w:p><w:pPr><w:pStyle w:val="Subtitle"/></w:pPr><w:r><w:t xml:space="preserve">',
  (s3[t4] if type(t4 := (c0['period'] if type(c0) is dict and 'period' in c0 else A(c0, 'period'))) is str else s3.put(t4)),
  b'</w:t></w:r></w:p>',
  ))
 if (c0['kind'] if type(c0) is dict and 'kind' in c0 else A(c0, 'kind')):
  pass
  yield b''.join((
  b'<w:p><w:pPr><w:pStyle w:val="FrontLine"/></w:pPr><w:r><w:t xml:space="preserve">',
  (s4[t5] if type(t5 := (c0['kind'] if type(c0) is dict and 'kind' in c0 else A(c0, 'kind'))) is str else s4.put(t5)),
  b'</w:t></w:r></w:p>',
  ))
 if (c0['vision'] if type(c0) is dict and 'vision' in c0 else A(c0, 'vision')):
  pass
  yield b''.join((
  b'<w:p><w:pPr><w:pStyle w:val="FrontVision"/></w:pPr><w:r><w:t xml:space="preserve">',
  (s5[t6] if type(t6 := (c0['vision'] if type(c0) is dict and 'vision' in c0 else A(c0, 'vision'))) is str else s5.put(t6)),
  b'</w:t></w:r></w:p>',
  ))
 yield b''.join((
 b'<w:p><w:pPr><w:pStyle w:val="FrontStatus"/><w:sectPr><w:headerReference w:type="default" r:id="rIdFront"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1247" w:left="1417" w:header="624" w:footer="567" w:gutter="0"/><w:cols w:space="708"/></w:sectPr></w:pPr><w:r><w:t xml:space="preserve">',
 (s6[t7] if type(t7 := (c0['status'] if type(c0) is dict and 'status' in c0 else A(c0, 'status'))) is str else s6.put(t7)),
 b'</w:t></w:r></w:p><w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
 (s7[t8] if type(t8 := (c1['contents'] if type(c1) is dict and 'contents' in c1 else A(c1, 'contents'))) is str else s7.put(t8)),
 b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">',
 (s8[t9] if type(t9 := (c1['contents'] if type(c1) is dict and 'contents' in c1 else A(c1, 'contents'))) is str else s8.put(t9)),
 b'</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pageBreakBefore/></w:pPr><w:r><w:t xml:space="preserve">',
 (s9[t10] if type(t10 := (c1['summary'] if type(c1) is dict and 'summary' in c1 else A(c1, 'summary'))) is str else s9.put(t10)),
 b'</w:t></w:r></w:p>',
 ))
 t11 = B((c2['paragraphs'] if type(c2) is dict and 'paragraphs' in c2 else A(c2, 'paragraphs')))
 for vt12 in t11:
  pass
  yield b''.join((
  b'<w:p><w:r><w:t xml:space="preserve">',
  (s10[vt12] if type(vt12) is str else s10.put(vt12)),
  b'</w:t></w:r></w:p>',
  ))
 if (c2['goals'] if type(c2) is dict and 'goals' in c2 else A(c2, 'goals')):
  pass
  yield b''.join((
  b'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">',
  (s11[t13] if type(t13 := (c1['main_goal'] if type(c1) is dict and 'main_goal' in c1 else A(c1, 'main_goal'))) is str else s11.put(t13)),
  b'</w:t></w:r></w:p>',
  ))
  t14 = B((c2['goals'] if type(c2) is dict and 'goals' in c2 else A(c2, 'goals')))
  for vt15 in t14:
   pass
   yield b''.join((
   b'<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">',
   (s12[vt15] if type(vt15) is str else s12.put(vt15)),
   b'</w:t></w:r></w:p>',
   ))
 if (c2['first'] if type(c2) is dict and 'first' in c2 else A(c2, 'first')):
  pass
  yield b''.join((
  b'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">',
  (s11[t16] if type(t16 := (c2['first_heading'] if type(c2) is dict and 'first_heading' in c2 else A(c2, 'first_heading'))) is str else s11.put(t16)),
  b'</w:t></w:r></w:p>',
  ))
  t17 = B(I((c2['first'] if type(c2) is dict and 'first' in c2 else A(c2, 'first')), slice(None, 15)))
  for vt18 in t17:
   pass
   yield b''.join((
   b'<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">',
   (s12[t19] if type(t19 := (vt18['heading'] if type(vt18) is dict and 'heading' in vt18 else A(vt18, 'heading'))) is str else s12.put(t19)),
   b'</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Muted"/></w:rPr><w:t xml:space="preserve">',
   ))
   if (vt18['cost_text'] if type(vt18) is dict and 'cost_text' in vt18 else A(vt18, 'cost_text')):
    pass
    yield b''.join((
    b' (',
    (s13[t20] if type(t20 := (vt18['cost_text'] if type(vt18) is dict and 'cost_text' in vt18 else A(vt18, 'cost_text'))) is str else s13.put(t20)),
    b')',
    ))
   yield b'</w:t></w:r></w:p>'
  if (c2['first_rest'] if type(c2) is dict and 'first_rest' in c2 else A(c2, 'first_rest')):
   pass
   yield b''.join((
   b'<w:p><w:pPr><w:spacing w:before="120"/></w:pPr><w:r><w:t xml:space="preserve">',
   (s14[t21] if type(t21 := (c2['first_rest'] if type(c2) is dict and 'first_rest' in c2 else A(c2, 'first_rest'))) is str else s14.put(t21)),
   b'</w:t></w:r></w:p>',
   ))
 t22 = B(c3)
 for t24, vt23 in enumerate(t22):
  pass
  if ((vt23['wide'] if type(vt23) is dict and 'wide' in vt23 else A(vt23, 'wide')) and (c4 or (not (t24 == len(t22) - 1)))):
   pass
   yield b'<w:p><w:pPr><w:pStyle w:val="SectionBreak"/><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1247" w:left="1417" w:header="624" w:footer="567" w:gutter="0"/><w:cols w:space="708"/></w:sectPr></w:pPr></w:p>'
  t25 = B((vt23['parts'] if type(vt23) is dict and 'parts' in vt23 else A(vt23, 'parts')))
  for t27, vt26 in enumerate(t25):
   pass
   if ((vt26['level'] if type(vt26) is dict and 'level' in vt26 else A(vt26, 'level')) == 1):
    pass
    yield b''.join((
    b'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s15[t28] if type(t28 := (vt26['heading'] if type(vt26) is dict and 'heading' in vt26 else A(vt26, 'heading'))) is str else s15.put(t28)),
    b'</w:t></w:r></w:p>',
    ))
   else:
    pass
    yield b''.join((
    b'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s11[t29] if type(t29 := (vt26['heading'] if type(vt26) is dict and 'heading' in vt26 else A(vt26, 'heading'))) is str else s11.put(t29)),
    b'</w:t></w:r></w:p>',
    ))
   if (vt26['guidance_heading'] if type(vt26) is dict and 'guidance_heading' in vt26 else A(vt26, 'guidance_heading')):
    pass
    yield b''.join((
    b'<w:p><w:pPr><w:pStyle w:val="GuidanceHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s16[t30] if type(t30 := (vt26['guidance_heading'] if type(vt26) is dict and 'guidance_heading' in vt26 else A(vt26, 'guidance_heading'))) is str else s16.put(t30)),
    b'</w:t></w:r></w:p>',
    ))
    t31 = B((vt26['guidance'] if type(vt26) is dict and 'guidance' in vt26 else A(vt26, 'guidance')))
    for t33, vt32 in enumerate(t31):
     pass
     if ((t33 == len(t31) - 1) and (not (vt26['law'] if type(vt26) is dict and 'law' in vt26 else A(vt26, 'law')))):
      pass
      yield b''.join((
      b'<w:p><w:pPr><w:pStyle w:val="Guidance"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s17[vt32] if type(vt32) is str else s17.put(vt32)),
      b'</w:t></w:r></w:p>',
      ))
     else:
      pass
      yield b''.join((
      b'<w:p><w:pPr><w:pStyle w:val="Guidance"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">',
      (s18[vt32] if type(vt32) is str else s18.put(vt32)),
      b'</w:t></w:r></w:p>',
      ))
    if (vt26['law'] if type(vt26) is dict and 'law' in vt26 else A(vt26, 'law')):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Guidance"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s17[t34] if type(t34 := (c1['law'] if type(c1) is dict and 'law' in c1 else A(c1, 'law'))) is str else s17.put(t34)),
     b': ',
     (s17[t35] if type(t35 := JF((vt26['law'] if type(vt26) is dict and 'law' in vt26 else A(vt26, 'law')), ', ')) is str else s17.put(t35)),
     b'</w:t></w:r></w:p>',
     ))
   if (vt26['has_text'] if type(vt26) is dict and 'has_text' in vt26 else A(vt26, 'has_text')):
    pass
    yield s19.put((vt26['text'] if type(vt26) is dict and 'text' in vt26 else A(vt26, 'text')))
   if (vt26['measures'] if type(vt26) is dict and 'measures' in vt26 else A(vt26, 'measures')):
    pass
    yield b''.join((
    b'<w:p><w:pPr><w:pStyle w:val="Lead"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s20[t36] if type(t36 := (vt26['measures_intro'] if type(vt26) is dict and 'measures_intro' in vt26 else A(vt26, 'measures_intro'))) is str else s20.put(t36)),
    b'</w:t></w:r></w:p>',
    ))
    t37 = B((vt26['measures'] if type(vt26) is dict and 'measures' in vt26 else A(vt26, 'measures')))
    for vt38 in t37:
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s12[t39] if type(t39 := (vt38['heading'] if type(vt38) is dict and 'heading' in vt38 else A(vt38, 'heading'))) is str else s12.put(t39)),
     b'</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Muted"/></w:rPr><w:t xml:space="preserve">',
     ))
     if ((vt38['owners_text'] if type(vt38) is dict and 'owners_text' in vt38 else A(vt38, 'owners_text')) or (vt38['years_text'] if type(vt38) is dict and 'years_text' in vt38 else A(vt38, 'years_text'))):
      pass
      yield b''.join((
      b' (',
      (s13[t40] if type(t40 := (vt38['owners_text'] if type(vt38) is dict and 'owners_text' in vt38 else A(vt38, 'owners_text'))) is str else s13.put(t40)),
      ))
      if ((vt38['owners_text'] if type(vt38) is dict and 'owners_text' in vt38 else A(vt38, 'owners_text')) and (vt38['years_text'] if type(vt38) is dict and 'years_text' in vt38 else A(vt38, 'years_text'))):
       pass
       yield b', '
      yield b''.join((
      (s13[t41] if type(t41 := (vt38['years_text'] if type(vt38) is dict and 'years_text' in vt38 else A(vt38, 'years_text'))) is str else s13.put(t41)),
      b')',
      ))
     yield b'</w:t></w:r></w:p>'
   if (IN('inputs', (vt26['holds'] if type(vt26) is dict and 'holds' in vt26 else A(vt26, 'holds')))):
    pass
    if ((vt26['level'] if type(vt26) is dict and 'level' in vt26 else A(vt26, 'level')) == 1):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s11[t42] if type(t42 := (c1['inputs'] if type(c1) is dict and 'inputs' in c1 else A(c1, 'inputs'))) is str else s11.put(t42)),
     b'</w:t></w:r></w:p>',
     ))
    yield b''.join((
    b'<w:p><w:pPr><w:pStyle w:val="Lead"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s20[t43] if type(t43 := (c5['intro'] if type(c5) is dict and 'intro' in c5 else A(c5, 'intro'))) is str else s20.put(t43)),
    b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s21[t44] if type(t44 := (c1['inputs'] if type(c1) is dict and 'inputs' in c1 else A(c1, 'inputs'))) is str else s21.put(t44)),
    b'</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="',
    s22.put((c1['inputs'] if type(c1) is dict and 'inputs' in c1 else A(c1, 'inputs'))),
    b'"/><w:tblDescription w:val="',
    s22.put((c1['actor'] if type(c1) is dict and 'actor' in c1 else A(c1, 'actor'))),
    b', ',
    s22.put((c1['where_now'] if type(c1) is dict and 'where_now' in c1 else A(c1, 'where_now'))),
    b', ',
    s22.put((c1['where_to'] if type(c1) is dict and 'where_to' in c1 else A(c1, 'where_to'))),
    b', ',
    s22.put((c1['taken_in'] if type(c1) is dict and 'taken_in' in c1 else A(c1, 'taken_in'))),
    b'"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2324"/><w:gridCol w:w="2324"/><w:gridCol w:w="2494"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s23[t45] if type(t45 := (c1['actor'] if type(c1) is dict and 'actor' in c1 else A(c1, 'actor'))) is str else s23.put(t45)),
    b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s23[t46] if type(t46 := (c1['where_now'] if type(c1) is dict and 'where_now' in c1 else A(c1, 'where_now'))) is str else s23.put(t46)),
    b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s23[t47] if type(t47 := (c1['where_to'] if type(c1) is dict and 'where_to' in c1 else A(c1, 'where_to'))) is str else s23.put(t47)),
    b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2494" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s23[t48] if type(t48 := (c1['taken_in'] if type(c1) is dict and 'taken_in' in c1 else A(c1, 'taken_in'))) is str else s23.put(t48)),
    b'</w:t></w:r></w:p></w:tc></w:tr>',
    ))
    t49 = B((c5['rows'] if type(c5) is dict and 'rows' in c5 else A(c5, 'rows')))
    for vt50 in t49:
     pass
     yield b''.join((
     b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">',
     (s24[t51] if type(t51 := ((vt50['actor'] if type(vt50) is dict and 'actor' in vt50 else A(vt50, 'actor')) or '–')) is str else s24.put(t51)),
     b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s25[t52] if type(t52 := ((vt50['now'] if type(vt50) is dict and 'now' in vt50 else A(vt50, 'now')) or '–')) is str else s25.put(t52)),
     b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s25[t53] if type(t53 := ((vt50['wish'] if type(vt50) is dict and 'wish' in vt50 else A(vt50, 'wish')) or '–')) is str else s25.put(t53)),
     b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2494" w:type="dxa"/></w:tcPr>',
     ))
     t54 = B((vt50['taken_in'] if type(vt50) is dict and 'taken_in' in vt50 else A(vt50, 'taken_in')))
     for vt55 in t54:
      pass
      yield b''.join((
      b'<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s25[vt55] if type(vt55) is str else s25.put(vt55)),
      b'</w:t></w:r></w:p>',
      ))
     if (not (vt50['taken_in'] if type(vt50) is dict and 'taken_in' in vt50 else A(vt50, 'taken_in'))):
      pass
      yield b'<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">\xe2\x80\x93</w:t></w:r></w:p>'
     yield b'</w:tc></w:tr>'
    yield b'</w:tbl>'
   if (IN('goals', (vt26['holds'] if type(vt26) is dict and 'holds' in vt26 else A(vt26, 'holds')))):
    pass
    if ((vt26['level'] if type(vt26) is dict and 'level' in vt26 else A(vt26, 'level')) == 1):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s11[t56] if type(t56 := (c1['goals'] if type(c1) is dict and 'goals' in c1 else A(c1, 'goals'))) is str else s11.put(t56)),
     b'</w:t></w:r></w:p>',
     ))
    if (c0['vision'] if type(c0) is dict and 'vision' in c0 else A(c0, 'vision')):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s26[t57] if type(t57 := (c0['vision'] if type(c0) is dict and 'vision' in c0 else A(c0, 'vision'))) is str else s26.put(t57)),
     b'</w:t></w:r></w:p>',
     ))
    if (c2['goals'] if type(c2) is dict and 'goals' in c2 else A(c2, 'goals')):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Lead"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s20[t58] if type(t58 := (c1['goals_intro'] if type(c1) is dict and 'goals_intro' in c1 else A(c1, 'goals_intro'))) is str else s20.put(t58)),
     b'</w:t></w:r></w:p>',
     ))
    t59 = B(c6)
    for vt60 in t59:
     pass
     if (vt60['title'] if type(vt60) is dict and 'title' in vt60 else A(vt60, 'title')):
      pass
      yield b''.join((
      b'<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s12[t61] if type(t61 := (vt60['heading'] if type(vt60) is dict and 'heading' in vt60 else A(vt60, 'heading'))) is str else s12.put(t61)),
      b'</w:t></w:r></w:p>',
      ))
      t62 = B((vt60['sub_goals'] if type(vt60) is dict and 'sub_goals' in vt60 else A(vt60, 'sub_goals')))
      for vt63 in t62:
       pass
       if (vt63['title'] if type(vt63) is dict and 'title' in vt63 else A(vt63, 'title')):
        pass
        yield b''.join((
        b'<w:p><w:pPr><w:pStyle w:val="ListBullet2"/></w:pPr><w:r><w:t xml:space="preserve">',
        (s27[t64] if type(t64 := (vt63['heading'] if type(vt63) is dict and 'heading' in vt63 else A(vt63, 'heading'))) is str else s27.put(t64)),
        b'</w:t></w:r></w:p>',
        ))
    if (c7['balance_alone'] if type(c7) is dict and 'balance_alone' in c7 else A(c7, 'balance_alone')):
     pass
     yield s19.put((c7['balance_alone'] if type(c7) is dict and 'balance_alone' in c7 else A(c7, 'balance_alone')))
   if (IN('relations', (vt26['holds'] if type(vt26) is dict and 'holds' in vt26 else A(vt26, 'holds')))):
    pass
    if ((vt26['level'] if type(vt26) is dict and 'level' in vt26 else A(vt26, 'level')) == 1):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s11[t65] if type(t65 := (c1['relations'] if type(c1) is dict and 'relations' in c1 else A(c1, 'relations'))) is str else s11.put(t65)),
     b'</w:t></w:r></w:p>',
     ))
    if (c8['intro'] if type(c8) is dict and 'intro' in c8 else A(c8, 'intro')):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Lead"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s20[t66] if type(t66 := (c8['intro'] if type(c8) is dict and 'intro' in c8 else A(c8, 'intro'))) is str else s20.put(t66)),
     b'</w:t></w:r></w:p>',
     ))
    t67 = B((c8['plans'] if type(c8) is dict and 'plans' in c8 else A(c8, 'plans')))
    for vt68 in t67:
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s12[t69] if type(t69 := (vt68['description'] if type(vt68) is dict and 'description' in vt68 else A(vt68, 'description'))) is str else s12.put(t69)),
     b'</w:t></w:r></w:p>',
     ))
     t70 = B((vt68['references'] if type(vt68) is dict and 'references' in vt68 else A(vt68, 'references')))
     for vt71 in t70:
      pass
      yield b''.join((
      b'<w:p><w:pPr><w:pStyle w:val="ListBullet2"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s27[vt71] if type(vt71) is str else s27.put(vt71)),
      b'</w:t></w:r></w:p>',
      ))
    t72 = B((c8['elsewhere'] if type(c8) is dict and 'elsewhere' in c8 else A(c8, 'elsewhere')))
    for vt73 in t72:
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s12[vt73] if type(vt73) is str else s12.put(vt73)),
     b'</w:t></w:r></w:p>',
     ))
   if (IN('statistics', (vt26['holds'] if type(vt26) is dict and 'holds' in vt26 else A(vt26, 'holds')))):
    pass
    if ((vt26['level'] if type(vt26) is dict and 'level' in vt26 else A(vt26, 'level')) == 1):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s11[t74] if type(t74 := (c1['statistics'] if type(c1) is dict and 'statistics' in c1 else A(c1, 'statistics'))) is str else s11.put(t74)),
     b'</w:t></w:r></w:p>',
     ))
    t75 = B((c9['tables'] if type(c9) is dict and 'tables' in c9 else A(c9, 'tables')))
    for vt76 in t75:
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s21[t77] if type(t77 := (vt76['title'] if type(vt76) is dict and 'title' in vt76 else A(vt76, 'title'))) is str else s21.put(t77)),
     b'</w:t></w:r></w:p>',
     ))
     yield R.begin_table
     yield b''.join((
     b'<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="',
     s22.put((vt76['title'] if type(vt76) is dict and 'title' in vt76 else A(vt76, 'title'))),
     b'"/><w:tblDescription w:val="',
     s22.put((vt76['title'] if type(vt76) is dict and 'title' in vt76 else A(vt76, 'title'))),
     b': ',
     s22.put(JF((vt76['columns'] if type(vt76) is dict and 'columns' in vt76 else A(vt76, 'columns')), ', ')),
     b'"/></w:tblPr><w:tblGrid><w:gridCol w:w="3402"/><w:gridCol w:w="1134"/><w:gridCol w:w="1134"/><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s23[t78] if type(t78 := (vt76['label'] if type(vt76) is dict and 'label' in vt76 else A(vt76, 'label'))) is str else s23.put(t78)),
     b'</w:t></w:r></w:p></w:tc>',
     ))
     t79 = B((vt76['columns'] if type(vt76) is dict and 'columns' in vt76 else A(vt76, 'columns')))
     for vt80 in t79:
      pass
      yield b''.join((
      b'<w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableNumberHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s28[vt80] if type(vt80) is str else s28.put(vt80)),
      b'</w:t></w:r></w:p></w:tc>',
      ))
     yield b'</w:tr>'
     t81 = B((vt76['rows'] if type(vt76) is dict and 'rows' in vt76 else A(vt76, 'rows')))
     for vt82 in t81:
      pass
      if (vt82['is_total'] if type(vt82) is dict and 'is_total' in vt82 else A(vt82, 'is_total')):
       pass
       yield b''.join((
       b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">',
       (s24[t83] if type(t83 := (vt82['heading'] if type(vt82) is dict and 'heading' in vt82 else A(vt82, 'heading'))) is str else s24.put(t83)),
       b'</w:t></w:r></w:p></w:tc>',
       ))
       t84 = B((vt82['figures'] if type(vt82) is dict and 'figures' in vt82 else A(vt82, 'figures')))
       for vt85 in t84:
        pass
        yield b''.join((
        b'<w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">',
        (s29[t86] if type(t86 := (vt85 or '–')) is str else s29.put(t86)),
        b'</w:t></w:r></w:p></w:tc>',
        ))
       yield b'</w:tr>'
      else:
       pass
       yield b''.join((
       b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
       (s25[t87] if type(t87 := (vt82['heading'] if type(vt82) is dict and 'heading' in vt82 else A(vt82, 'heading'))) is str else s25.put(t87)),
       b'</w:t></w:r></w:p></w:tc>',
       ))
       t88 = B((vt82['figures'] if type(vt82) is dict and 'figures' in vt82 else A(vt82, 'figures')))
       for vt89 in t88:
        pass
        yield b''.join((
        b'<w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">',
        (s30[t90] if type(t90 := (vt89 or '–')) is str else s30.put(t90)),
        b'</w:t></w:r></w:p></w:tc>',
        ))
       yield b'</w:tr>'
     yield b'</w:tbl>'
     yield R.end_table
    if (c9['note'] if type(c9) is dict and 'note' in c9 else A(c9, 'note')):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s31[t91] if type(t91 := (c9['note'] if type(c9) is dict and 'note' in c9 else A(c9, 'note'))) is str else s31.put(t91)),
     b'</w:t></w:r></w:p>',
     ))
   if (IN('costs', (vt26['holds'] if type(vt26) is dict and 'holds' in vt26 else A(vt26, 'holds')))):
    pass
    if ((vt26['level'] if type(vt26) is dict and 'level' in vt26 else A(vt26, 'level')) == 1):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s11[t92] if type(t92 := (c1['costs'] if type(c1) is dict and 'costs' in c1 else A(c1, 'costs'))) is str else s11.put(t92)),
     b'</w:t></w:r></w:p>',
     ))
    if (c10['has_amounts'] if type(c10) is dict and 'has_amounts' in c10 else A(c10, 'has_amounts')):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s21[t93] if type(t93 := (c10['title'] if type(c10) is dict and 'title' in c10 else A(c10, 'title'))) is str else s21.put(t93)),
     b'</w:t></w:r></w:p>',
     ))
     yield R.begin_table
     yield b''.join((
     b'<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="0060" w:firstRow="1" w:lastRow="1" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="',
     s22.put((c10['title'] if type(c10) is dict and 'title' in c10 else A(c10, 'title'))),
     b'"/><w:tblDescription w:val="',
     s22.put((c1['main_goal'] if type(c1) is dict and 'main_goal' in c1 else A(c1, 'main_goal'))),
     b', ',
     s22.put(JF((c10['columns'] if type(c10) is dict and 'columns' in c10 else A(c10, 'columns')), ', ')),
     b', ',
     s22.put((c1['total'] if type(c1) is dict and 'total' in c1 else A(c1, 'total'))),
     b'"/></w:tblPr><w:tblGrid><w:gridCol w:w="3288"/><w:gridCol w:w="1077"/><w:gridCol w:w="1077"/><w:gridCol w:w="1077"/><w:gridCol w:w="1304"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3288" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s23[t94] if type(t94 := (c1['main_goal'] if type(c1) is dict and 'main_goal' in c1 else A(c1, 'main_goal'))) is str else s23.put(t94)),
     b'</w:t></w:r></w:p></w:tc>',
     ))
     t95 = B((c10['columns'] if type(c10) is dict and 'columns' in c10 else A(c10, 'columns')))
     for vt96 in t95:
      pass
      yield b''.join((
      b'<w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableNumberHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s28[vt96] if type(vt96) is str else s28.put(vt96)),
      b'</w:t></w:r></w:p></w:tc>',
      ))
     yield b''.join((
     b'<w:tc><w:tcPr><w:tcW w:w="1304" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableNumberHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s28[t97] if type(t97 := (c1['total'] if type(c1) is dict and 'total' in c1 else A(c1, 'total'))) is str else s28.put(t97)),
     b'</w:t></w:r></w:p></w:tc></w:tr>',
     ))
     t98 = B((c10['rows'] if type(c10) is dict and 'rows' in c10 else A(c10, 'rows')))
     for vt99 in t98:
      pass
      yield b''.join((
      b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3288" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s25[t100] if type(t100 := (vt99['heading'] if type(vt99) is dict and 'heading' in vt99 else A(vt99, 'heading'))) is str else s25.put(t100)),
      b'</w:t></w:r></w:p></w:tc>',
      ))
      t101 = B((vt99['amounts'] if type(vt99) is dict and 'amounts' in vt99 else A(vt99, 'amounts')))
      for vt102 in t101:
       pass
       yield b''.join((
       b'<w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">',
       (s30[vt102] if type(vt102) is str else s30.put(vt102)),
       b'</w:t></w:r></w:p></w:tc>',
       ))
      yield b''.join((
      b'<w:tc><w:tcPr><w:tcW w:w="1304" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s30[t103] if type(t103 := (vt99['total'] if type(vt99) is dict and 'total' in vt99 else A(vt99, 'total'))) is str else s30.put(t103)),
      b'</w:t></w:r></w:p></w:tc></w:tr>',
      ))
     yield b''.join((
     b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3288" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s25[t105] if type(t105 := (t104['heading'] if type((t104 := (c10['total'] if type(c10) is dict and 'total' in c10 else A(c10, 'total')))) is dict and 'heading' in t104 else A(t104, 'heading'))) is str else s25.put(t105)),
     b'</w:t></w:r></w:p></w:tc>',
     ))
     t106 = B((t107['amounts'] if type((t107 := (c10['total'] if type(c10) is dict and 'total' in c10 else A(c10, 'total')))) is dict and 'amounts' in t107 else A(t107, 'amounts')))
     for vt108 in t106:
      pass
      yield b''.join((
      b'<w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s30[vt108] if type(vt108) is str else s30.put(vt108)),
      b'</w:t></w:r></w:p></w:tc>',
      ))
     yield b''.join((
     b'<w:tc><w:tcPr><w:tcW w:w="1304" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s30[t110] if type(t110 := (t109['total'] if type((t109 := (c10['total'] if type(c10) is dict and 'total' in c10 else A(c10, 'total')))) is dict and 'total' in t109 else A(t109, 'total'))) is str else s30.put(t110)),
     b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
     ))
     yield R.end_table
    if (c10['notes'] if type(c10) is dict and 'notes' in c10 else A(c10, 'notes')):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s31[t111] if type(t111 := JF((c10['notes'] if type(c10) is dict and 'notes' in c10 else A(c10, 'notes')), ' ')) is str else s31.put(t111)),
     b'</w:t></w:r></w:p>',
     ))
    if (c7['costs_alone'] if type(c7) is dict and 'costs_alone' in c7 else A(c7, 'costs_alone')):
     pass
     yield s19.put((c7['costs_alone'] if type(c7) is dict and 'costs_alone' in c7 else A(c7, 'costs_alone')))
   if (IN('owners', (vt26['holds'] if type(vt26) is dict and 'holds' in vt26 else A(vt26, 'holds')))):
    pass
    if ((vt26['level'] if type(vt26) is dict and 'level' in vt26 else A(vt26, 'level')) == 1):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s11[t112] if type(t112 := (c1['owners'] if type(c1) is dict and 'owners' in c1 else A(c1, 'owners'))) is str else s11.put(t112)),
     b'</w:t></w:r></w:p>',
     ))
    if ((vt26['level'] if type(vt26) is dict and 'level' in vt26 else A(vt26, 'level')) != 1):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s21[t113] if type(t113 := (c1['owners'] if type(c1) is dict and 'owners' in c1 else A(c1, 'owners'))) is str else s21.put(t113)),
     b'</w:t></w:r></w:p>',
     ))
    yield b''.join((
    b'<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="',
    s22.put((c1['owners'] if type(c1) is dict and 'owners' in c1 else A(c1, 'owners'))),
    b'"/><w:tblDescription w:val="',
    s22.put((c1['owner'] if type(c1) is dict and 'owner' in c1 else A(c1, 'owner'))),
    b', ',
    s22.put((c1['leads'] if type(c1) is dict and 'leads' in c1 else A(c1, 'leads'))),
    b', ',
    s22.put((c1['assists'] if type(c1) is dict and 'assists' in c1 else A(c1, 'assists'))),
    b', ',
    s22.put((c1['cost'] if type(c1) is dict and 'cost' in c1 else A(c1, 'cost'))),
    b'"/></w:tblPr><w:tblGrid><w:gridCol w:w="2154"/><w:gridCol w:w="3628"/><w:gridCol w:w="1134"/><w:gridCol w:w="2154"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s23[t114] if type(t114 := (c1['owner'] if type(c1) is dict and 'owner' in c1 else A(c1, 'owner'))) is str else s23.put(t114)),
    b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3628" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s23[t115] if type(t115 := (c1['leads'] if type(c1) is dict and 'leads' in c1 else A(c1, 'leads'))) is str else s23.put(t115)),
    b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s23[t116] if type(t116 := (c1['assists'] if type(c1) is dict and 'assists' in c1 else A(c1, 'assists'))) is str else s23.put(t116)),
    b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s23[t117] if type(t117 := (c1['cost'] if type(c1) is dict and 'cost' in c1 else A(c1, 'cost'))) is str else s23.put(t117)),
    b'</w:t></w:r></w:p></w:tc></w:tr>',
    ))
    t118 = B(c11)
    for vt119 in t118:
     pass
     if (F('length', (vt119['leads'] if type(vt119) is dict and 'leads' in vt119 else A(vt119, 'leads'))) <= 12):
      pass
      yield b''.join((
      b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">',
      (s24[t120] if type(t120 := (vt119['name'] if type(vt119) is dict and 'name' in vt119 else A(vt119, 'name'))) is str else s24.put(t120)),
      b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3628" w:type="dxa"/></w:tcPr>',
      ))
      t121 = B((vt119['leads'] if type(vt119) is dict and 'leads' in vt119 else A(vt119, 'leads')))
      for vt122 in t121:
       pass
       yield b''.join((
       b'<w:p><w:pPr><w:pStyle w:val="TableBullet"/></w:pPr><w:r><w:t xml:space="preserve">',
       (s32[t123] if type(t123 := (vt122['heading'] if type(vt122) is dict and 'heading' in vt122 else A(vt122, 'heading'))) is str else s32.put(t123)),
       b'</w:t></w:r></w:p>',
       ))
      if (not (vt119['leads'] if type(vt119) is dict and 'leads' in vt119 else A(vt119, 'leads'))):
       pass
       yield b'<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">\xe2\x80\x93</w:t></w:r></w:p>'
      yield b''.join((
      b'</w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s25[t124] if type(t124 := ((vt119['assists_text'] if type(vt119) is dict and 'assists_text' in vt119 else A(vt119, 'assists_text')) or '–')) is str else s25.put(t124)),
      b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s25[t125] if type(t125 := ((vt119['cost_text'] if type(vt119) is dict and 'cost_text' in vt119 else A(vt119, 'cost_text')) or '–')) is str else s25.put(t125)),
      b'</w:t></w:r></w:p></w:tc></w:tr>',
      ))
     else:
      pass
      yield b''.join((
      b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">',
      (s24[t126] if type(t126 := (vt119['name'] if type(vt119) is dict and 'name' in vt119 else A(vt119, 'name'))) is str else s24.put(t126)),
      b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3628" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s25[t127] if type(t127 := (vt119['leads_text'] if type(vt119) is dict and 'leads_text' in vt119 else A(vt119, 'leads_text'))) is str else s25.put(t127)),
      b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s25[t128] if type(t128 := ((vt119['assists_text'] if type(vt119) is dict and 'assists_text' in vt119 else A(vt119, 'assists_text')) or '–')) is str else s25.put(t128)),
      b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s25[t129] if type(t129 := ((vt119['cost_text'] if type(vt119) is dict and 'cost_text' in vt119 else A(vt119, 'cost_text')) or '–')) is str else s25.put(t129)),
      b'</w:t></w:r></w:p></w:tc></w:tr>',
      ))
    yield b'</w:tbl>'
    if (c7['timeline_alone'] if type(c7) is dict and 'timeline_alone' in c7 else A(c7, 'timeline_alone')):
     pass
     yield s19.put((c7['timeline_alone'] if type(c7) is dict and 'timeline_alone' in c7 else A(c7, 'timeline_alone')))
   if (IN('actions', (vt26['holds'] if type(vt26) is dict and 'holds' in vt26 else A(vt26, 'holds')))):
    pass
    if ((vt26['level'] if type(vt26) is dict and 'level' in vt26 else A(vt26, 'level')) == 1):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s11[t130] if type(t130 := (c1['actions'] if type(c1) is dict and 'actions' in c1 else A(c1, 'actions'))) is str else s11.put(t130)),
     b'</w:t></w:r></w:p>',
     ))
    t131 = B(c6)
    for vt132 in t131:
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s33[t133] if type(t133 := (vt132['heading'] if type(vt132) is dict and 'heading' in vt132 else A(vt132, 'heading'))) is str else s33.put(t133)),
     b'</w:t></w:r></w:p>',
     ))
     if (vt132['cost_text'] if type(vt132) is dict and 'cost_text' in vt132 else A(vt132, 'cost_text')):
      pass
      yield b''.join((
      b'<w:p><w:pPr><w:pStyle w:val="HeadingNote"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s34[t134] if type(t134 := (c1['cost'] if type(c1) is dict and 'cost' in c1 else A(c1, 'cost'))) is str else s34.put(t134)),
      b': ',
      (s34[t135] if type(t135 := (vt132['cost_text'] if type(vt132) is dict and 'cost_text' in vt132 else A(vt132, 'cost_text'))) is str else s34.put(t135)),
      b'</w:t></w:r></w:p>',
      ))
     if (vt132['note'] if type(vt132) is dict and 'note' in vt132 else A(vt132, 'note')):
      pass
      yield b''.join((
      b'<w:p><w:r><w:t xml:space="preserve">',
      (s10[t136] if type(t136 := (vt132['note'] if type(vt132) is dict and 'note' in vt132 else A(vt132, 'note'))) is str else s10.put(t136)),
      b'</w:t></w:r></w:p>',
      ))
     t137 = B((vt132['sub_goals'] if type(vt132) is dict and 'sub_goals' in vt132 else A(vt132, 'sub_goals')))
     for vt138 in t137:
      pass
      if (vt138['heading'] if type(vt138) is dict and 'heading' in vt138 else A(vt138, 'heading')):
       pass
       yield b''.join((
       b'<w:p><w:pPr><w:pStyle w:val="Heading4"/></w:pPr><w:r><w:t xml:space="preserve">',
       (s35[t139] if type(t139 := (vt138['heading'] if type(vt138) is dict and 'heading' in vt138 else A(vt138, 'heading'))) is str else s35.put(t139)),
       b'</w:t></w:r></w:p>',
       ))
      if (vt138['note'] if type(vt138) is dict and 'note' in vt138 else A(vt138, 'note')):
       pass
       yield b''.join((
       b'<w:p><w:r><w:t xml:space="preserve">',
       (s10[t140] if type(t140 := (vt138['note'] if type(vt138) is dict and 'note' in vt138 else A(vt138, 'note'))) is str else s10.put(t140)),
       b'</w:t></w:r></w:p>',
       ))
      if (vt138['measures'] if type(vt138) is dict and 'measures' in vt138 else A(vt138, 'measures')):
       pass
       yield b''.join((
       b'<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="',
       s22.put(((vt138['heading'] if type(vt138) is dict and 'heading' in vt138 else A(vt138, 'heading')) or (vt132['heading'] if type(vt132) is dict and 'heading' in vt132 else A(vt132, 'heading')))),
       b'"/><w:tblDescription w:val="',
       s22.put((c1['measure'] if type(c1) is dict and 'measure' in c1 else A(c1, 'measure'))),
       b', ',
       s22.put((c1['priority'] if type(c1) is dict and 'priority' in c1 else A(c1, 'priority'))),
       b', ',
       s22.put((c1['effect'] if type(c1) is dict and 'effect' in c1 else A(c1, 'effect'))),
       b', ',
       s22.put((c1['cost'] if type(c1) is dict and 'cost' in c1 else A(c1, 'cost'))),
       b', ',
       s22.put((c1['owner'] if type(c1) is dict and 'owner' in c1 else A(c1, 'owner'))),
       b', ',
       s22.put((c1['years'] if type(c1) is dict and 'years' in c1 else A(c1, 'years'))),
       b'"/></w:tblPr><w:tblGrid><w:gridCol w:w="850"/><w:gridCol w:w="3458"/><w:gridCol w:w="1077"/><w:gridCol w:w="3118"/><w:gridCol w:w="1871"/><w:gridCol w:w="2324"/><w:gridCol w:w="1871"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="850" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
       (s23[t141] if type(t141 := (c1['number'] if type(c1) is dict and 'number' in c1 else A(c1, 'number'))) is str else s23.put(t141)),
       b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3458" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
       (s23[t142] if type(t142 := (c1['measure'] if type(c1) is dict and 'measure' in c1 else A(c1, 'measure'))) is str else s23.put(t142)),
       b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
       (s23[t143] if type(t143 := (c1['priority'] if type(c1) is dict and 'priority' in c1 else A(c1, 'priority'))) is str else s23.put(t143)),
       b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
       (s23[t144] if type(t144 := (c1['effect'] if type(c1) is dict and 'effect' in c1 else A(c1, 'effect'))) is str else s23.put(t144)),
       b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1871" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
       (s23[t145] if type(t145 := (c1['cost'] if type(c1) is dict and 'cost' in c1 else A(c1, 'cost'))) is str else s23.put(t145)),
       b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
       (s23[t146] if type(t146 := (c1['owner'] if type(c1) is dict and 'owner' in c1 else A(c1, 'owner'))) is str else s23.put(t146)),
       b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1871" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
       (s23[t147] if type(t147 := (c1['years'] if type(c1) is dict and 'years' in c1 else A(c1, 'years'))) is str else s23.put(t147)),
       b'</w:t></w:r></w:p></w:tc></w:tr>',
       ))
       t148 = B((vt138['measures'] if type(vt138) is dict and 'measures' in vt138 else A(vt138, 'measures')))
       for vt149 in t148:
        pass
        yield b''.join((
        b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="850" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
        (s25[t150] if type(t150 := (vt149['id'] if type(vt149) is dict and 'id' in vt149 else A(vt149, 'id'))) is str else s25.put(t150)),
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3458" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
        (s25[t151] if type(t151 := (vt149['title'] if type(vt149) is dict and 'title' in vt149 else A(vt149, 'title'))) is str else s25.put(t151)),
        b'</w:t></w:r></w:p>',
        ))
        if (vt149['references_text'] if type(vt149) is dict and 'references_text' in vt149 else A(vt149, 'references_text')):
         pass
         yield b''.join((
         b'<w:p><w:pPr><w:pStyle w:val="TableNote"/></w:pPr><w:r><w:t xml:space="preserve">',
         (s36[t152] if type(t152 := (vt149['references_text'] if type(vt149) is dict and 'references_text' in vt149 else A(vt149, 'references_text'))) is str else s36.put(t152)),
         b'</w:t></w:r></w:p>',
         ))
        if ((vt149['status_text'] if type(vt149) is dict and 'status_text' in vt149 else A(vt149, 'status_text')) and (((vt149['status'] if type(vt149) is dict and 'status' in vt149 else A(vt149, 'status')) != 'not_started') or (vt149['status_note'] if type(vt149) is dict and 'status_note' in vt149 else A(vt149, 'status_note')))):
         pass
         yield b''.join((
         b'<w:p><w:pPr><w:pStyle w:val="TableNote"/></w:pPr><w:r><w:t xml:space="preserve">',
         (s36[t153] if type(t153 := (c1['status'] if type(c1) is dict and 'status' in c1 else A(c1, 'status'))) is str else s36.put(t153)),
         b': ',
         (s36[t154] if type(t154 := (vt149['status_text'] if type(vt149) is dict and 'status_text' in vt149 else A(vt149, 'status_text'))) is str else s36.put(t154)),
         b'</w:t></w:r></w:p>',
         ))
        yield b''.join((
        b'</w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
        (s25[t155] if type(t155 := ((vt149['priority_text'] if type(vt149) is dict and 'priority_text' in vt149 else A(vt149, 'priority_text')) or '–')) is str else s25.put(t155)),
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>',
        ))
        if ((vt149['effect_text'] if type(vt149) is dict and 'effect_text' in vt149 else A(vt149, 'effect_text')) or (not (vt149['target_text'] if type(vt149) is dict and 'target_text' in vt149 else A(vt149, 'target_text')))):
         pass
         yield b''.join((
         b'<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
         (s25[t156] if type(t156 := ((vt149['effect_text'] if type(vt149) is dict and 'effect_text' in vt149 else A(vt149, 'effect_text')) or '–')) is str else s25.put(t156)),
         b'</w:t></w:r></w:p>',
         ))
        if (vt149['target_text'] if type(vt149) is dict and 'target_text' in vt149 else A(vt149, 'target_text')):
         pass
         yield b''.join((
         b'<w:p><w:pPr><w:pStyle w:val="TableNote"/></w:pPr><w:r><w:t xml:space="preserve">',
         (s36[t157] if type(t157 := (c1['target'] if type(c1) is dict and 'target' in c1 else A(c1, 'target'))) is str else s36.put(t157)),
         b': ',
         (s36[t158] if type(t158 := (vt149['target_text'] if type(vt149) is dict and 'target_text' in vt149 else A(vt149, 'target_text'))) is str else s36.put(t158)),
         b'</w:t></w:r></w:p>',
         ))
        yield b''.join((
        b'</w:tc><w:tc><w:tcPr><w:tcW w:w="1871" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
        (s25[t159] if type(t159 := (vt149['cost_text'] if type(vt149) is dict and 'cost_text' in vt149 else A(vt149, 'cost_text'))) is str else s25.put(t159)),
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
        (s25[t160] if type(t160 := ((vt149['owners_text'] if type(vt149) is dict and 'owners_text' in vt149 else A(vt149, 'owners_text')) or '–')) is str else s25.put(t160)),
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1871" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
        (s25[t161] if type(t161 := ((vt149['years_text'] if type(vt149) is dict and 'years_text' in vt149 else A(vt149, 'years_text')) or '–')) is str else s25.put(t161)),
        b'</w:t></w:r></w:p></w:tc></w:tr>',
        ))
       yield b'</w:tbl>'
   if (IN('priorities', (vt26['holds'] if type(vt26) is dict and 'holds' in vt26 else A(vt26, 'holds')))):
    pass
    if ((vt26['level'] if type(vt26) is dict and 'level' in vt26 else A(vt26, 'level')) == 1):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s11[t162] if type(t162 := (c1['priorities'] if type(c1) is dict and 'priorities' in c1 else A(c1, 'priorities'))) is str else s11.put(t162)),
     b'</w:t></w:r></w:p>',
     ))
    t163 = B(c12)
    for vt164 in t163:
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s33[t165] if type(t165 := (vt164['heading'] if type(vt164) is dict and 'heading' in vt164 else A(vt164, 'heading'))) is str else s33.put(t165)),
     b'</w:t></w:r></w:p>',
     ))
     if (vt164['cost_text'] if type(vt164) is dict and 'cost_text' in vt164 else A(vt164, 'cost_text')):
      pass
      yield b''.join((
      b'<w:p><w:pPr><w:pStyle w:val="HeadingNote"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s34[t166] if type(t166 := (c1['cost'] if type(c1) is dict and 'cost' in c1 else A(c1, 'cost'))) is str else s34.put(t166)),
      b': ',
      (s34[t167] if type(t167 := (vt164['cost_text'] if type(vt164) is dict and 'cost_text' in vt164 else A(vt164, 'cost_text'))) is str else s34.put(t167)),
      b'</w:t></w:r></w:p>',
      ))
     yield b''.join((
     b'<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="',
     s22.put((vt164['heading'] if type(vt164) is dict and 'heading' in vt164 else A(vt164, 'heading'))),
     b'"/><w:tblDescription w:val="',
     s22.put((c1['measure'] if type(c1) is dict and 'measure' in c1 else A(c1, 'measure'))),
     b', ',
     s22.put((c1['owner'] if type(c1) is dict and 'owner' in c1 else A(c1, 'owner'))),
     b', ',
     s22.put((c1['years'] if type(c1) is dict and 'years' in c1 else A(c1, 'years'))),
     b', ',
     s22.put((c1['cost'] if type(c1) is dict and 'cost' in c1 else A(c1, 'cost'))),
     b'"/></w:tblPr><w:tblGrid><w:gridCol w:w="1020"/><w:gridCol w:w="6180"/><w:gridCol w:w="3175"/><w:gridCol w:w="1814"/><w:gridCol w:w="2381"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1020" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s23[t168] if type(t168 := (c1['number'] if type(c1) is dict and 'number' in c1 else A(c1, 'number'))) is str else s23.put(t168)),
     b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6180" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s23[t169] if type(t169 := (c1['measure'] if type(c1) is dict and 'measure' in c1 else A(c1, 'measure'))) is str else s23.put(t169)),
     b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3175" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s23[t170] if type(t170 := (c1['owner'] if type(c1) is dict and 'owner' in c1 else A(c1, 'owner'))) is str else s23.put(t170)),
     b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s23[t171] if type(t171 := (c1['years'] if type(c1) is dict and 'years' in c1 else A(c1, 'years'))) is str else s23.put(t171)),
     b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s23[t172] if type(t172 := (c1['cost'] if type(c1) is dict and 'cost' in c1 else A(c1, 'cost'))) is str else s23.put(t172)),
     b'</w:t></w:r></w:p></w:tc></w:tr>',
     ))
     t173 = B((vt164['measures'] if type(vt164) is dict and 'measures' in vt164 else A(vt164, 'measures')))
     for vt174 in t173:
      pass
      yield b''.join((
      b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1020" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s25[t175] if type(t175 := ((vt174['id'] if type(vt174) is dict and 'id' in vt174 else A(vt174, 'id')) or '–')) is str else s25.put(t175)),
      b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6180" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s25[t176] if type(t176 := ((vt174['title'] if type(vt174) is dict and 'title' in vt174 else A(vt174, 'title')) or '–')) is str else s25.put(t176)),
      b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3175" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s25[t177] if type(t177 := ((vt174['owners_text'] if type(vt174) is dict and 'owners_text' in vt174 else A(vt174, 'owners_text')) or '–')) is str else s25.put(t177)),
      b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s25[t178] if type(t178 := ((vt174['years_text'] if type(vt174) is dict and 'years_text' in vt174 else A(vt174, 'years_text')) or '–')) is str else s25.put(t178)),
      b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
      (s25[t179] if type(t179 := ((vt174['cost_text'] if type(vt174) is dict and 'cost_text' in vt174 else A(vt174, 'cost_text')) or '–')) is str else s25.put(t179)),
      b'</w:t></w:r></w:p></w:tc></w:tr>',
      ))
     yield b'</w:tbl>'
  if ((vt23['wide'] if type(vt23) is dict and 'wide' in vt23 else A(vt23, 'wide')) and (c4 or (not (t24 == len(t22) - 1)))):
   pass
   yield b''.join((
   b'<w:p><w:pPr><w:pStyle w:val="Note"/><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1247" w:left="1134" w:header="624" w:footer="567" w:gutter="0"/><w:cols w:space="708"/></w:sectPr></w:pPr><w:r><w:t xml:space="preserve">',
   (s37[t180] if type(t180 := (c1['kroner'] if type(c1) is dict and 'kroner' in c1 else A(c1, 'kroner'))) is str else s37.put(t180)),
   b'</w:t></w:r></w:p>',
   ))
 t181 = B(c4)
 for t183, vt182 in enumerate(t181):
  pass
  yield b''.join((
  b'<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pageBreakBefore/></w:pPr><w:r><w:t xml:space="preserve">',
  (s9[t184] if type(t184 := (vt182['heading'] if type(vt182) is dict and 'heading' in vt182 else A(vt182, 'heading'))) is str else s9.put(t184)),
  b'</w:t></w:r></w:p>',
  ))
  if (vt182['guidance_heading'] if type(vt182) is dict and 'guidance_heading' in vt182 else A(vt182, 'guidance_heading')):
   pass
   yield b''.join((
   b'<w:p><w:pPr><w:pStyle w:val="GuidanceHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
   (s16[t185] if type(t185 := (vt182['guidance_heading'] if type(vt182) is dict and 'guidance_heading' in vt182 else A(vt182, 'guidance_heading'))) is str else s16.put(t185)),
   b'</w:t></w:r></w:p>',
   ))
   t186 = B((vt182['guidance'] if type(vt182) is dict and 'guidance' in vt182 else A(vt182, 'guidance')))
   for t188, vt187 in enumerate(t186):
    pass
    if ((t188 == len(t186) - 1) and (not (vt182['law'] if type(vt182) is dict and 'law' in vt182 else A(vt182, 'law')))):
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Guidance"/></w:pPr><w:r><w:t xml:space="preserve">',
     (s17[vt187] if type(vt187) is str else s17.put(vt187)),
     b'</w:t></w:r></w:p>',
     ))
    else:
     pass
     yield b''.join((
     b'<w:p><w:pPr><w:pStyle w:val="Guidance"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">',
     (s18[vt187] if type(vt187) is str else s18.put(vt187)),
     b'</w:t></w:r></w:p>',
     ))
   if (vt182['law'] if type(vt182) is dict and 'law' in vt182 else A(vt182, 'law')):
    pass
    yield b''.join((
    b'<w:p><w:pPr><w:pStyle w:val="Guidance"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s17[t189] if type(t189 := (c1['law'] if type(c1) is dict and 'law' in c1 else A(c1, 'law'))) is str else s17.put(t189)),
    b': ',
    (s17[t190] if type(t190 := JF((vt182['law'] if type(vt182) is dict and 'law' in vt182 else A(vt182, 'law')), ', ')) is str else s17.put(t190)),
    b'</w:t></w:r></w:p>',
    ))
  if (vt182['has_text'] if type(vt182) is dict and 'has_text' in vt182 else A(vt182, 'has_text')):
   pass
   yield s19.put((vt182['text'] if type(vt182) is dict and 'text' in vt182 else A(vt182, 'text')))
 if (c13['heading'] if type(c13) is dict and 'heading' in c13 else A(c13, 'heading')):
  pass
  yield b''.join((
  b'<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pageBreakBefore/></w:pPr><w:r><w:t xml:space="preserve">',
  (s9[t191] if type(t191 := (c13['heading'] if type(c13) is dict and 'heading' in c13 else A(c13, 'heading'))) is str else s9.put(t191)),
  b'</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">',
  (s10[t192] if type(t192 := (c13['intro'] if type(c13) is dict and 'intro' in c13 else A(c13, 'intro'))) is str else s10.put(t192)),
  b'</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="',
  s22.put((c1['hearing'] if type(c1) is dict and 'hearing' in c1 else A(c1, 'hearing'))),
  b'"/><w:tblDescription w:val="',
  s22.put((c1['sender'] if type(c1) is dict and 'sender' in c1 else A(c1, 'sender'))),
  b', ',
  s22.put((c1['statement'] if type(c1) is dict and 'statement' in c1 else A(c1, 'statement'))),
  b', ',
  s22.put((c1['assessment'] if type(c1) is dict and 'assessment' in c1 else A(c1, 'assessment'))),
  b', ',
  s22.put((c1['change'] if type(c1) is dict and 'change' in c1 else A(c1, 'change'))),
  b'"/></w:tblPr><w:tblGrid><w:gridCol w:w="2154"/><w:gridCol w:w="2721"/><w:gridCol w:w="2268"/><w:gridCol w:w="1928"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
  (s23[t193] if type(t193 := (c1['sender'] if type(c1) is dict and 'sender' in c1 else A(c1, 'sender'))) is str else s23.put(t193)),
  b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
  (s23[t194] if type(t194 := (c1['statement'] if type(c1) is dict and 'statement' in c1 else A(c1, 'statement'))) is str else s23.put(t194)),
  b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
  (s23[t195] if type(t195 := (c1['assessment'] if type(c1) is dict and 'assessment' in c1 else A(c1, 'assessment'))) is str else s23.put(t195)),
  b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
  (s23[t196] if type(t196 := (c1['change'] if type(c1) is dict and 'change' in c1 else A(c1, 'change'))) is str else s23.put(t196)),
  b'</w:t></w:r></w:p></w:tc></w:tr>',
  ))
  t197 = B((c13['rows'] if type(c13) is dict and 'rows' in c13 else A(c13, 'rows')))
  for vt198 in t197:
   pass
   yield b''.join((
   b'<w:tr><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">',
   (s24[t199] if type(t199 := ((vt198['sender'] if type(vt198) is dict and 'sender' in vt198 else A(vt198, 'sender')) or '–')) is str else s24.put(t199)),
   b'</w:t></w:r></w:p>',
   ))
   if (vt198['received'] if type(vt198) is dict and 'received' in vt198 else A(vt198, 'received')):
    pass
    yield b''.join((
    b'<w:p><w:pPr><w:pStyle w:val="TableNote"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s36[t200] if type(t200 := (vt198['received'] if type(vt198) is dict and 'received' in vt198 else A(vt198, 'received'))) is str else s36.put(t200)),
    b'</w:t></w:r></w:p>',
    ))
   yield b''.join((
   b'</w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
   (s25[t201] if type(t201 := ((vt198['statement'] if type(vt198) is dict and 'statement' in vt198 else A(vt198, 'statement')) or '–')) is str else s25.put(t201)),
   b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
   (s25[t202] if type(t202 := ((vt198['assessment'] if type(vt198) is dict and 'assessment' in vt198 else A(vt198, 'assessment')) or '–')) is str else s25.put(t202)),
   b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
   (s25[t203] if type(t203 := ((vt198['change'] if type(vt198) is dict and 'change' in vt198 else A(vt198, 'change')) or '–')) is str else s25.put(t203)),
   b'</w:t></w:r></w:p></w:tc></w:tr>',
   ))
  yield b'</w:tbl>'
 if (c14['is_checked'] if type(c14) is dict and 'is_checked' in c14 else A(c14, 'is_checked')):
  pass
  yield b''.join((
  b'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">',
  (s15[t204] if type(t204 := (c1['control'] if type(c1) is dict and 'control' in c1 else A(c1, 'control'))) is str else s15.put(t204)),
  b'</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">',
  (s10[t205] if type(t205 := (c14['intro'] if type(c14) is dict and 'intro' in c14 else A(c14, 'intro'))) is str else s10.put(t205)),
  b'</w:t></w:r></w:p>',
  ))
  t206 = B((c14['plans'] if type(c14) is dict and 'plans' in c14 else A(c14, 'plans')))
  for vt207 in t206:
   pass
   yield b''.join((
   b'<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">',
   (s12[vt207] if type(vt207) is str else s12.put(vt207)),
   b'</w:t></w:r></w:p>',
   ))
  yield b''.join((
  b'<w:p><w:pPr><w:spacing w:before="120"/></w:pPr><w:r><w:t xml:space="preserve">',
  (s14[t208] if type(t208 := (c14['found'] if type(c14) is dict and 'found' in c14 else A(c14, 'found'))) is str else s14.put(t208)),
  b'</w:t></w:r></w:p>',
  ))
  if (c14['accepted'] if type(c14) is dict and 'accepted' in c14 else A(c14, 'accepted')):
   pass
   yield b''.join((
   b'<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">',
   (s38[t209] if type(t209 := (c14['accepted_intro'] if type(c14) is dict and 'accepted_intro' in c14 else A(c14, 'accepted_intro'))) is str else s38.put(t209)),
   b'</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="',
   s22.put((c1['control'] if type(c1) is dict and 'control' in c1 else A(c1, 'control'))),
   b'"/><w:tblDescription w:val="',
   s22.put((c1['place'] if type(c1) is dict and 'place' in c1 else A(c1, 'place'))),
   b', ',
   s22.put((c1['found'] if type(c1) is dict and 'found' in c1 else A(c1, 'found'))),
   b', ',
   s22.put((c1['reason'] if type(c1) is dict and 'reason' in c1 else A(c1, 'reason'))),
   b'"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="4082"/><w:gridCol w:w="3061"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
   (s23[t210] if type(t210 := (c1['place'] if type(c1) is dict and 'place' in c1 else A(c1, 'place'))) is str else s23.put(t210)),
   b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4082" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
   (s23[t211] if type(t211 := (c1['found'] if type(c1) is dict and 'found' in c1 else A(c1, 'found'))) is str else s23.put(t211)),
   b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3061" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">',
   (s23[t212] if type(t212 := (c1['reason'] if type(c1) is dict and 'reason' in c1 else A(c1, 'reason'))) is str else s23.put(t212)),
   b'</w:t></w:r></w:p></w:tc></w:tr>',
   ))
   t213 = B((c14['accepted'] if type(c14) is dict and 'accepted' in c14 else A(c14, 'accepted')))
   for vt214 in t213:
    pass
    yield b''.join((
    b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s25[t215] if type(t215 := (vt214['place'] if type(vt214) is dict and 'place' in vt214 else A(vt214, 'place'))) is str else s25.put(t215)),
    b' (',
    (s25[t216] if type(t216 := (vt214['code'] if type(vt214) is dict and 'code' in vt214 else A(vt214, 'code'))) is str else s25.put(t216)),
    b')</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4082" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s25[t217] if type(t217 := (vt214['message'] if type(vt214) is dict and 'message' in vt214 else A(vt214, 'message'))) is str else s25.put(t217)),
    b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3061" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">',
    (s25[t218] if type(t218 := (vt214['reason'] if type(vt214) is dict and 'reason' in vt214 else A(vt214, 'reason'))) is str else s25.put(t218)),
    b'</w:t></w:r></w:p></w:tc></w:tr>',
    ))
   yield b'</w:tbl>'
 yield b'<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1247" w:left="1417" w:header="624" w:footer="567" w:gutter="0"/><w:cols w:space="708"/></w:sectPr></w:body>'
 yield b''


def part_2(R, G, A, I, CALL, OP, J, IN, EQ, NE, B, F, T, N, JF):
 yield b'<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:p><w:pPr><w:pStyle w:val="Logo"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r></w:p></w:hdr>'
 yield b''


def part_3(R, G, A, I, CALL, OP, J, IN, EQ, NE, B, F, T, N, JF):
 c0 = G('front')
 s0 = R.site('text', ('<w:pPr><w:pStyle w:val="Header"/></w:pPr>', ''), False)
 yield b''.join((
 b'<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">',
 (s0[t1] if type(t1 := (c0['header'] if type(c0) is dict and 'header' in c0 else A(c0, 'header'))) is str else s0.put(t1)),
 b'</w:t></w:r></w:p></w:hdr>',
 ))
 yield b''


def part_4(R, G, A, I, CALL, OP, J, IN, EQ, NE, B, F, T, N, JF):
 c0 = G('words')
 s0 = R.site('text', ('<w:pPr><w:pStyle w:val="Footer"/></w:pPr>', ''), False)
 yield b''.join((
 b'<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">',
 (s0[t1] if type(t1 := (c0['page'] if type(c0) is dict and 'page' in c0 else A(c0, 'page'))) is str else s0.put(t1)),
 b' </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> ',
 (s0[t2] if type(t2 := (c0['of'] if type(c0) is dict and 'of' in c0 else A(c0, 'of'))) is str else s0.put(t2)),
 b' </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>',
 ))
 yield b''


def part_5(R, G, A, I, CALL, OP, J, IN, EQ, NE, B, F, T, N, JF):
 c0 = G('document')
 s0 = R.site('raw', None, False)
 yield b''.join((
 b'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>',
 s0.put((c0['title'] if type(c0) is dict and 'title' in c0 else A(c0, 'title'))),
 b'</dc:title><dc:creator>',
 s0.put((c0['author'] if type(c0) is dict and 'author' in c0 else A(c0, 'author'))),
 b'</dc:creator><dc:language>',
 s0.put((c0['language'] if type(c0) is dict and 'language' in c0 else A(c0, 'language'))),
 b'</dc:language></cp:coreProperties>',
 ))
 yield b''


PARTS = (
    (('word/document.xml', 'body', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', '</w:document>', 1, None, (8, 263, 305, 420, 455, 541, 576, 587, 723, 759, 770, 869, 903, 914, 1017, 1053, 1413, 1662, 1950, 2153, 2190, 2262, 2290, 2302, 2403, 2442, 2554, 2582, 2594, 2605, 2706, 2751, 2871, 2975, 3003, 3027, 3056, 3068, 3173, 3215, 3226, 3237, 3266, 3701, 3712, 3743, 3846, 3882, 3971, 4007, 4018, 4134, 4179, 4214, 4328, 4360, 4462, 4494, 4505, 4517, 4613, 4630, 4675, 4686, 4697, 4719, 4734, 4745, 4842, 4885, 5000, 5104, 5156, 5181, 5236, 5247, 5272, 5301, 5313, 5324, 5355, 5458, 5494, 5580, 5694, 5977, 6023, 6042, 6065, 6087, 6424, 6604, 6788, 6971, 7023, 7265, 7448, 7629, 7731, 7842, 7870, 7882, 8007, 8032, 8052, 8063, 8093, 8196, 8231, 8242, 8339, 8375, 8386, 8483, 8524, 8535, 8558, 8658, 8694, 8730, 8835, 8875, 8886, 8898, 8909, 8921, 8950, 8976, 8987, 8998, 9032, 9135, 9174, 9185, 9284, 9323, 9334, 9449, 9490, 9606, 9634, 9646, 9658, 9776, 9804, 9816, 9827, 9862, 9965, 10005, 10016, 10130, 10383, 10428, 10447, 10796, 10838, 11015, 11052, 11071, 11099, 11334, 11377, 11587, 11631, 11650, 11832, 11875, 12044, 12088, 12107, 12118, 12138, 12150, 12249, 12288, 12299, 12310, 12340, 12443, 12478, 12489, 12598, 12856, 12906, 12929, 12968, 13325, 13371, 13553, 13590, 13746, 13795, 14000, 14043, 14212, 14249, 14398, 14446, 14630, 14685, 14866, 14903, 15052, 15120, 15131, 15231, 15283, 15294, 15321, 15345, 15356, 15367, 15398, 15501, 15537, 15548, 15650, 15686, 15944, 15990, 16009, 16028, 16049, 16382, 16562, 16742, 16924, 16972, 16997, 17245, 17341, 17455, 17494, 17506, 17629, 17782, 17973, 18033, 18256, 18432, 18614, 18805, 18865, 18876, 18896, 18926, 18953, 18964, 18975, 19007, 19110, 19147, 19158, 19260, 19296, 19401, 19419, 19457, 19468, 19522, 19555, 19566, 19602, 19706, 19746, 19757, 19815, 19852, 19863, 20136, 20202, 20223, 20245, 20265, 20283, 20302, 20703, 20884, 21066, 21249, 21430, 21609, 21789, 21838, 22047, 22223, 22260, 22372, 22419, 22430, 22599, 22619, 22662, 22815, 22929, 23064, 23114, 23125, 23233, 23253, 23296, 23449, 23632, 23824, 23887, 23907, 23918, 23930, 23942, 23953, 23988, 24091, 24131, 24142, 24250, 24287, 24393, 24411, 24450, 24708, 24755, 24776, 24795, 24814, 25170, 25351, 25533, 25713, 25893, 25941, 26148, 26331, 26517, 26709, 26900, 26962, 26982, 26994, 27005, 27017, 27490, 27526, 27537, 27549, 27676, 27712, 27828, 27873, 27908, 28022, 28054, 28156, 28188, 28199, 28211, 28307, 28324, 28369, 28380, 28391, 28413, 28428, 28439, 28451, 28574, 28649, 28933, 28980, 29000, 29023, 29047, 29382, 29563, 29747, 29932, 29982, 30194, 30236, 30338, 30375, 30528, 30715, 30903, 30959, 30979, 30990, 31096, 31169, 31206, 31318, 31346, 31436, 31473, 31562, 31855, 31902, 31921, 31940, 32252, 32432, 32612, 32662, 32868, 32886, 33062, 33240, 33289, 33309, 33320)), part_1, (-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1, -1, 1, 1, 1, 2, 2, 3, 2, 3, 3, 3, 3, 3, 5, 3, 5, 5, 5, 7, 7, 8, 7, 8, 8, 8, 10, 10, 11, 10, 11, 11, 11, 13, 13, 14, 13, 14, 14, 14, 19, 14, 16, 16, 17, 17, 18, 18, 19, 19, 19, 20, 20, 20, 21, 20, 21, 21, 21, 23, 23, 24, 23, 24, 24, 24, 25, 25, 25, 26, 25, 26, 26, 26, 29, 29, 30, 29, 30, 30, 30, 31, 31, 31, 32, 31, 32, 32, 32, 33, 33, 34, 33, 34, 34, 34, 34, 37, 37, 38, 37, 38, 38, 38, 41, 41, 41, 42, 42, 42, 44, 44, 44, 45, 45, 46, 45, 46, 46, 46, 46, 46, 48, 46, 48, 48, 48, 50, 50, 51, 50, 51, 51, 51, 52, 52, 52, 53, 53, 54, 53, 54, 54, 54, 54, 54, 56, 54, 56, 56, 56, 59, 59, 61, 59, 60, 60, 61, 61, 61, 64, 64, 65, 67, 67, 68, 67, 68, 68, 68, 69, 69, 69, 70, 69, 70, 70, 70, 71, 71, 72, 71, 72, 72, 73, 73, 73, 75, 75, 75, 75, 75, 79, 79, 80, 80, 81, 80, 81, 81, 81, 93, 81, 83, 83, 84, 84, 85, 85, 86, 86, 87, 87, 88, 88, 89, 89, 90, 90, 91, 91, 92, 92, 93, 93, 93, 94, 94, 94, 97, 94, 95, 95, 96, 96, 97, 97, 97, 98, 98, 98, 99, 98, 99, 99, 99, 101, 101, 101, 101, 101, 105, 105, 106, 106, 107, 106, 107, 107, 107, 109, 109, 110, 109, 110, 110, 110, 112, 112, 113, 112, 113, 113, 113, 115, 115, 115, 116, 116, 117, 116, 117, 117, 117, 118, 118, 118, 119, 119, 120, 119, 120, 120, 120, 125, 125, 126, 129, 129, 130, 130, 131, 130, 131, 131, 131, 133, 133, 134, 133, 134, 134, 134, 136, 136, 136, 137, 136, 137, 137, 137, 138, 138, 138, 139, 138, 139, 139, 139, 142, 142, 142, 143, 142, 143, 143, 143, 146, 146, 147, 147, 148, 147, 148, 148, 148, 150, 150, 150, 151, 150, 151, 151, 151, 151, 155, 151, 152, 152, 153, 153, 154, 154, 155, 155, 155, 156, 156, 156, 157, 156, 157, 157, 157, 157, 159, 159, 159, 160, 160, 161, 160, 161, 161, 161, 162, 162, 162, 163, 162, 163, 163, 163, 163, 163, 163, 166, 163, 166, 166, 166, 167, 167, 167, 168, 167, 168, 168, 168, 168, 168, 168, 173, 173, 174, 173, 174, 174, 174, 177, 177, 178, 178, 179, 178, 179, 179, 179, 181, 181, 182, 181, 182, 182, 182, 182, 187, 182, 183, 183, 184, 184, 185, 185, 186, 186, 187, 187, 187, 188, 188, 188, 189, 188, 189, 189, 189, 191, 189, 191, 191, 191, 192, 192, 192, 193, 192, 193, 193, 193, 194, 194, 194, 195, 194, 195, 195, 195, 197, 195, 197, 197, 197, 199, 197, 199, 199, 199, 200, 200, 200, 201, 200, 201, 201, 201, 203, 201, 203, 203, 203, 203, 205, 205, 206, 205, 206, 206, 206, 208, 208, 209, 212, 212, 213, 213, 214, 213, 214, 214, 214, 216, 216, 217, 216, 217, 217, 217, 227, 217, 219, 219, 220, 220, 221, 221, 222, 222, 223, 223, 224, 224, 225, 225, 226, 226, 227, 227, 227, 228, 228, 228, 229, 229, 230, 229, 230, 230, 230, 231, 231, 231, 232, 231, 232, 232, 232, 234, 234, 234, 237, 234, 236, 236, 237, 237, 237, 237, 237, 242, 237, 239, 239, 240, 240, 241, 241, 242, 242, 242, 242, 245, 245, 246, 249, 249, 250, 250, 251, 250, 251, 251, 251, 253, 253, 253, 254, 253, 254, 254, 254, 255, 255, 257, 255, 256, 256, 257, 257, 257, 259, 259, 260, 259, 260, 260, 260, 262, 262, 262, 263, 263, 264, 263, 264, 264, 264, 266, 266, 267, 266, 267, 267, 267, 269, 269, 283, 269, 270, 270, 271, 271, 272, 272, 273, 273, 274, 274, 275, 275, 276, 276, 277, 277, 278, 278, 279, 279, 280, 280, 281, 281, 282, 282, 283, 283, 283, 284, 284, 284, 286, 284, 285, 285, 286, 286, 286, 287, 287, 288, 287, 288, 288, 288, 290, 290, 292, 290, 291, 291, 292, 292, 292, 294, 292, 294, 294, 294, 295, 295, 296, 295, 296, 296, 296, 298, 298, 300, 298, 299, 299, 300, 300, 300, 304, 300, 302, 302, 303, 303, 304, 304, 304, 304, 310, 310, 311, 311, 312, 311, 312, 312, 312, 314, 314, 314, 315, 314, 315, 315, 315, 316, 316, 318, 316, 317, 317, 318, 318, 318, 329, 318, 320, 320, 321, 321, 322, 322, 323, 323, 324, 324, 325, 325, 326, 326, 327, 327, 328, 328, 329, 329, 329, 330, 330, 330, 335, 330, 331, 331, 332, 332, 333, 333, 334, 334, 335, 335, 335, 335, 340, 340, 341, 340, 341, 341, 341, 344, 344, 344, 345, 344, 345, 345, 345, 346, 346, 347, 346, 347, 347, 347, 348, 348, 348, 349, 349, 350, 349, 350, 350, 350, 350, 350, 352, 350, 352, 352, 352, 355, 355, 357, 355, 356, 356, 357, 357, 357, 360, 360, 361, 364, 364, 375, 364, 365, 365, 366, 366, 367, 367, 368, 368, 369, 369, 370, 370, 371, 371, 372, 372, 373, 373, 374, 374, 375, 375, 375, 376, 376, 376, 377, 376, 377, 377, 377, 378, 378, 379, 378, 379, 379, 379, 383, 379, 381, 381, 382, 382, 383, 383, 383, 383, 386, 386, 388, 386, 387, 387, 388, 388, 388, 389, 389, 389, 390, 389, 390, 390, 390, 392, 390, 392, 392, 392, 393, 393, 401, 393, 394, 394, 395, 395, 396, 396, 397, 397, 398, 398, 399, 399, 400, 400, 401, 401, 401, 402, 402, 402, 406, 402, 403, 403, 404, 404, 405, 405, 406, 406, 406, 406, 406)),
    (('word/header1.xml', 'header', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', '', 1, None, (231,)), part_2, (-1, -1, -1)),
    (('word/header2.xml', 'header', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', '', 1, None, (233,)), part_3, (-1, -1, -1, -1, 0, -1, 0, 0, 0)),
    (('word/footer1.xml', 'footer', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', '', 1, None, (233, 539)), part_4, (-1, -1, -1, -1, 1, -1, 0, 0, 1, 1, 1)),
    (('docProps/core.xml', 'properties', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', '', 1, None, (156, 199, 246)), part_5, (-1, -1, -1, -1, 2, -1, 0, 0, 1, 1, 2, 2, 2)),
)
