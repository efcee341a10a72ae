"""The rules in words: RUS7xx, documents and templates."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

DOCUMENTS: Final[dict[str, Wording]] = {
    "RUS701_title": Wording(
        nb="Kapittel uten tekst",
        nn="Kapittel utan tekst",
        en="Chapter without text",
    ),
    "RUS701_why": Wording(
        nb="Veilederen venter at planen sier noe om dette. Uten tekst blir det et hull i planen.",
        nn="Rettleiaren ventar at planen seier noko om dette. Utan tekst vert det eit hol i planen.",
        en="The guide expects the plan to say something here. Without text there is a gap.",
    ),
    "RUS701_fix": Wording(
        nb="Skriv teksten i Word-filen for kapitlet i mappen «kapitler». Spørsmålene der viser hva "
        "som ventes.",
        nn="Skriv teksten i Word-fila for kapittelet i mappa «kapitler». Spørsmåla der viser kva som "
        "er venta.",
        en="Write the text in the chapter's Word file in the folder «kapitler». Its questions show "
        "what is expected.",
    ),
    "RUS701_bad": Wording(
        nb="Kapittel 6 viser bare veilederens spørsmål.",
        nn="Kapittel 6 viser berre spørsmåla i rettleiaren.",
        en="Chapter 6 shows only the guide's questions.",
    ),
    "RUS701_good": Wording(
        nb="Filen «6 Gjennomføring.docx» har gruppas egen tekst.",
        nn="Fila «6 Gjennomføring.docx» har gruppa sin eigen tekst.",
        en="The file «6 Gjennomføring.docx» has the group's own text.",
    ),
    "RUS702_title": Wording(
        nb="Veiledningstekst eller plassholder står igjen",
        nn="Rettleiingstekst eller plasshaldar står att",
        en="Guidance text or a placeholder is left",
    ),
    "RUS702_why": Wording(
        nb="Det som skulle vært byttet ut, blir stående i dokumentet som kommunestyret leser.",
        nn="Det som skulle vore bytt ut, vert ståande i dokumentet som kommunestyret les.",
        en="What should have been replaced stays in the document that the council reads.",
    ),
    "RUS702_fix": Wording(
        nb="Bytt det ut med gruppas egen tekst, eller slett det.",
        nn="Byt det ut med gruppa sin eigen tekst, eller slett det.",
        en="Replace it with the group's own text, or delete it.",
    ),
    "RUS702_bad": Wording(
        nb="«Ansvarlig for planen er [fyll inn].»",
        nn="«Ansvarleg for planen er [fyll inn].»",
        en="«Ansvarlig for planen er [fyll inn].»",
    ),
    "RUS702_good": Wording(
        nb="«Ansvarlig for planen er kommunalsjef for helse.»",
        nn="«Ansvarleg for planen er kommunalsjef for helse.»",
        en="«Ansvarlig for planen er kommunalsjef for helse.»",
    ),
    "RUS703_title": Wording(
        nb="En annen kommunes navn",
        nn="Namnet på ein annan kommune",
        en="Another municipality's name",
    ),
    "RUS703_why": Wording(
        nb="Et navn som ble med da en annen plan ble brukt som mønster, får leseren til å tvile på "
        "alt det andre.",
        nn="Eit namn som vart med då ein annan plan vart brukt som mønster, får lesaren til å tvile "
        "på alt det andre.",
        en="A name that came along from another plan makes readers doubt everything else.",
    ),
    "RUS703_fix": Wording(
        nb="Bytt ut navnet, og les teksten rundt en gang til. Er det en kommune dere samarbeider med, "
        "skriv den ved «Samarbeidskommuner» i arket «Om planen».",
        nn="Byt ut namnet, og les teksten rundt ein gong til. Er det ein kommune de samarbeider med, "
        "skriv han ved «Samarbeidskommunar» i arket «Om planen».",
        en="Replace the name, and read the text around it once more. If it is a municipality you "
        "cooperate with, write it at «Samarbeidskommuner» on the sheet «Om planen».",
    ),
    "RUS703_bad": Wording(
        nb="I planen for Træna: «Ungdom i Lurøy kommune skal …»",
        nn="I planen for Træna: «Ungdom i Lurøy kommune skal …»",
        en="In the plan for Træna: «Ungdom i Lurøy kommune skal …»",
    ),
    "RUS703_good": Wording(
        nb="«Ungdom i Træna kommune skal …», eller «KoRus Stavanger holder kurset».",
        nn="«Ungdom i Træna kommune skal …», eller «KoRus Stavanger held kurset».",
        en="«Ungdom i Træna kommune skal …», or «KoRus Stavanger holder kurset».",
    ),
    "RUS704_title": Wording(
        nb="Avsnitt likt med en annen plan",
        nn="Avsnitt likt med ein annan plan",
        en="Passage identical to another plan",
    ),
    "RUS704_why": Wording(
        nb="En plan virker når de som skal bruke den, har tenkt gjennom den selv. Kopiert tekst "
        "passer sjelden til stedet.",
        nn="Ein plan verkar når dei som skal bruke han, har tenkt gjennom han sjølve. Kopiert tekst "
        "passar sjeldan til staden.",
        en="A plan works when those who use it have thought it through. Copied text seldom fits the place.",
    ),
    "RUS704_fix": Wording(
        nb="Skriv avsnittet om slik at det handler om kommunen deres, eller vis til den andre planen "
        "i stedet.",
        nn="Skriv avsnittet om slik at det handlar om kommunen dykkar, eller vis til den andre planen "
        "i staden.",
        en="Rewrite the passage so that it is about your municipality, or refer to the other plan instead.",
    ),
    "RUS704_bad": Wording(
        nb="Et avsnitt på 40 ord står ord for ord i en av de andre planene.",
        nn="Eit avsnitt på 40 ord står ord for ord i ein av dei andre planane.",
        en="A passage of 40 words stands word for word in another plan.",
    ),
    "RUS704_good": Wording(
        nb="«Alle har ansvar for et godt lokalmiljø.» Korte, vanlige setninger regnes ikke.",
        nn="«Alle har ansvar for eit godt lokalmiljø.» Korte, vanlege setningar tel ikkje med.",
        en="«Alle har ansvar for et godt lokalmiljø.» Short, common sentences do not count.",
    ),
    "RUS705_title": Wording(
        nb="Ukjent navn i malen",
        nn="Ukjent namn i malen",
        en="Unknown name in the template",
    ),
    "RUS705_why": Wording(
        nb="Malen ber om noe som planen ikke har. Det ville blitt et tomrom som ingen la merke til.",
        nn="Malen bed om noko som planen ikkje har. Det ville vorte eit tomrom som ingen la merke til.",
        en="The template asks for something the plan does not have. It would have left a gap nobody noticed.",
    ),
    "RUS705_fix": Wording(
        nb="Rett navnet i malen. «rusdoc template fields» viser navnene som kan brukes.",
        nn="Rett namnet i malen. «rusdoc template fields» viser namna som kan brukast.",
        en="Correct the name in the template. «rusdoc template fields» shows the names there are.",
    ),
    "RUS705_bad": Wording(
        nb="«{{{{ plan.tittel }}}}»: planen har ikke noe som heter «tittel».",
        nn="«{{{{ plan.tittel }}}}»: planen har ikkje noko som heiter «tittel».",
        en="«{{{{ plan.tittel }}}}»: the plan has nothing called «tittel».",
    ),
    "RUS705_good": Wording(
        nb="«{{{{ plan.title }}}}»",
        nn="«{{{{ plan.title }}}}»",
        en="«{{{{ plan.title }}}}»",
    ),
    "RUS706_title": Wording(
        nb="Skrivefeil i malen",
        nn="Skrivefeil i malen",
        en="Template syntax",
    ),
    "RUS706_why": Wording(
        nb="En kode i malen er ikke skrevet slik at den kan fylles ut.",
        nn="Ein kode i malen er ikkje skriven slik at han kan fyllast ut.",
        en="A tag in the template is not written so that it can be filled in.",
    ),
    "RUS706_fix": Wording(
        nb="Rett avsnittet som er nevnt: hver {{{{ må ha sin }}}}, og hver {{% for %}} og {{% if %}} "
        "sin slutt.",
        nn="Rett avsnittet som er nemnt: kvar {{{{ må ha sin }}}}, og kvar {{% for %}} og {{% if %}} "
        "sin slutt.",
        en="Correct the paragraph named: every {{{{ needs its }}}}, and every {{% for %}} and {{% if "
        "%}} its end.",
    ),
    "RUS706_bad": Wording(
        nb="«{{% for goal in goals %}} … » uten «{{% endfor %}}».",
        nn="«{{% for goal in goals %}} … » der «{{% endfor %}}» manglar.",
        en="«{{% for goal in goals %}} … » without «{{% endfor %}}».",
    ),
    "RUS706_good": Wording(
        nb="«{{% for goal in goals %}} … {{% endfor %}}»",
        nn="«{{% for goal in goals %}} … {{% endfor %}}»",
        en="«{{% for goal in goals %}} … {{% endfor %}}»",
    ),
    "RUS707_title": Wording(
        nb="Malen utelater tiltak",
        nn="Malen utelèt tiltak",
        en="The template leaves out a measure",
    ),
    "RUS707_why": Wording(
        nb="Et tiltak som er med i arket, men ikke i dokumentet, blir ikke vedtatt av noen.",
        nn="Eit tiltak som er med i arket, men ikkje i dokumentet, vert ikkje vedteke av nokon.",
        en="A measure that is in the sheet but not in the document is adopted by nobody.",
    ),
    "RUS707_fix": Wording(
        nb="La malen gå gjennom alle mål og delmål, eller ta bort vilkåret som hopper over tiltaket.",
        nn="La malen gå gjennom alle mål og delmål, eller ta bort vilkåret som hoppar over tiltaket.",
        en="Let the template run through every goal and sub-goal, or remove the condition that skips "
        "the measure.",
    ),
    "RUS707_bad": Wording(
        nb="Malen viser bare tiltak med prioritet 1.",
        nn="Malen viser berre tiltak med prioritet 1.",
        en="The template shows only measures with priority 1.",
    ),
    "RUS707_good": Wording(
        nb="Malen viser alle tiltakene, og de med prioritet 1 først.",
        nn="Malen viser alle tiltaka, og dei med prioritet 1 først.",
        en="The template shows every measure, those with priority 1 first.",
    ),
    "RUS708_title": Wording(
        nb="Dokumentet er ikke tilgjengelig for alle",
        nn="Dokumentet er ikkje tilgjengeleg for alle",
        en="The document is not accessible",
    ),
    "RUS708_why": Wording(
        nb="Dokumenter på kommunens nettsider skal kunne leses av alle, også med skjermleser. Det er "
        "lovpålagt.",
        nn="Dokument på nettsidene til kommunen skal kunne lesast av alle, òg med skjermlesar. Det er "
        "lovpålagt.",
        en="Documents on the municipality's web pages must be readable by everyone, with a screen "
        "reader too. The law requires it.",
    ),
    "RUS708_fix": Wording(
        nb="Gi bilder en alternativ tekst og tabeller en overskriftsrad, hopp ikke over "
        "overskriftsnivåer, og sett språk og tittel i dokumentet.",
        nn="Gi bilete ein alternativ tekst og tabellar ei overskriftsrad, hopp ikkje over "
        "overskriftsnivå, og set språk og tittel i dokumentet.",
        en="Give pictures an alternative text and tables a heading row, skip no heading level, and "
        "set the document's language and title.",
    ),
    "RUS708_bad": Wording(
        nb="Et bilde uten alternativ tekst.",
        nn="Eit bilete som manglar alternativ tekst.",
        en="A picture without an alternative text.",
    ),
    "RUS708_good": Wording(
        nb="Bildet har teksten «Søylediagram: færre unge drikker».",
        nn="Biletet har teksten «Søylediagram: færre unge drikk».",
        en="The picture has the text «Søylediagram: færre unge drikker».",
    ),
    "RUS709_title": Wording(
        nb="Kapittelfilen passer ikke til noe kapittel",
        nn="Kapittelfila passar ikkje til noko kapittel",
        en="Chapter file that matches no chapter",
    ),
    "RUS709_why": Wording(
        nb="Teksten i filen kommer ikke med i planen.",
        nn="Teksten i fila kjem ikkje med i planen.",
        en="The text in the file is not included in the plan.",
    ),
    "RUS709_fix": Wording(
        nb="La filnavnet begynne med kapitlets nummer, for eksempel «04 Forebygging.docx».",
        nn="La filnamnet byrje med nummeret på kapittelet, til dømes «04 Førebygging.docx».",
        en="Let the file name begin with the chapter's number, for example «04 Forebygging.docx».",
    ),
    "RUS709_bad": Wording(
        nb="«Forebygging.docx»",
        nn="«Førebygging.docx»",
        en="«Forebygging.docx»",
    ),
    "RUS709_good": Wording(
        nb="«04 Forebygging.docx»",
        nn="«04 Førebygging.docx»",
        en="«04 Forebygging.docx»",
    ),
    "RUS710_title": Wording(
        nb="Høringen er kortere enn seks uker",
        nn="Høyringa er kortare enn seks veker",
        en="The hearing is shorter than six weeks",
    ),
    "RUS710_why": Wording(
        nb="En kommunedelplan skal ligge ute i minst seks uker. En kortere høring er en feil i "
        "saksbehandlingen som kan velte vedtaket.",
        nn="Ein kommunedelplan skal liggje ute i minst seks veker. Ei kortare høyring er ein feil i "
        "saksbehandlinga som kan velte vedtaket.",
        en="A kommunedelplan must be out for at least six weeks. A shorter hearing is an error that "
        "can overturn the decision.",
    ),
    "RUS710_fix": Wording(
        nb="Flytt høringsfristen. Er planen en temaplan uten krav om høring, skriv «Temaplan» ved "
        "«Plantype».",
        nn="Flytt høyringsfristen. Er planen ein temaplan der lova ikkje krev høyring, skriv "
        "«Temaplan» ved «Plantype».",
        en="Move the deadline. If the plan is a temaplan, for which the law requires no hearing, "
        "write «Temaplan» at «Plantype».",
    ),
    "RUS710_bad": Wording(
        nb="Kommunedelplan, høring fra 1. mars til 30. mars.",
        nn="Kommunedelplan, høyring 1. til 30. mars.",
        en="Kommunedelplan, hearing 1 to 30 March.",
    ),
    "RUS710_good": Wording(
        nb="Kommunedelplan, høring fra 1. mars til 12. april.",
        nn="Kommunedelplan, høyring 1. mars til 12. april.",
        en="Kommunedelplan, hearing 1 March to 12 April.",
    ),
    "RUS711_title": Wording(
        nb="Makroer eller eksternt innhold",
        nn="Makroar eller eksternt innhald",
        en="Macros or external content",
    ),
    "RUS711_why": Wording(
        nb="Makroer og innhold som hentes utenfra, kan skade maskinen til den som åpner dokumentet.",
        nn="Makroar og innhald som vert henta utanfrå, kan skade maskina til den som opnar dokumentet.",
        en="Macros and content fetched from elsewhere can harm the machine of whoever opens the document.",
    ),
    "RUS711_fix": Wording(
        nb="Lagre filen som .docx eller .xlsx uten makroer, og sett bildene inn i stedet for å lenke "
        "til dem.",
        nn="Lagre fila som .docx eller .xlsx utan makroar, og set bileta inn i staden for å lenkje til dei.",
        en="Save the file as .docx or .xlsx without macros, and insert the pictures instead of "
        "linking to them.",
    ),
    "RUS711_bad": Wording(
        nb="Et bilde som hentes fra en nettadresse når dokumentet åpnes.",
        nn="Eit bilete som vert henta på ei nettadresse når dokumentet vert opna.",
        en="A picture that is fetched from a web address when the document is opened.",
    ),
    "RUS711_good": Wording(
        nb="Bildet er satt inn i dokumentet.",
        nn="Biletet er sett inn i dokumentet.",
        en="The picture is inserted in the document.",
    ),
}
