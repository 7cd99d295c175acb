import type { Vocabulary } from './concepts.js';

/** English wordings. Another language is another file like this one, listed in match.ts. */
export const en: Vocabulary = {
  script: /[a-z]/i,
  concepts: {
    pitch: [
      [/\bpitch\b/, 3],
      [/\belevator\b/, 3],
      [/\bopening statement\b/, 3],
      [
        /\b(one|two|three|thirty|1|2|3|15|30|45|60|90|120)[ -]?(minutes?|mins?|seconds?|secs?)\b.*\b(version|story|summary|talk|case|intro|introduction|speech|explanation|overview|opener|opening|hook|blurb)\b/,
        3,
      ],
      [/\b(by heart|memori[sz]e|in a nutshell|cheat sheet)\b/, 2],
      [/\b(short version|case in brief|the case|introduce yourself|self introduction)\b/, 2],
      [/\b(two|2|one|1|three|3)[ -]minutes?\b/, 1],
    ],
    presentation: [
      [/\bpresentations?\b/, 3],
      [
        /\b(run ?of ?show|rundown|run ?sheet|running order|talk structure|storyline|walk ?through|demo (flow|script|plan|steps|outline|order))\b/,
        3,
      ],
      [/\b(opening and framing|framing|slides?|deck|keynote|your talk|the talk|talk outline)\b/, 2],
      [/\b(outline|structure|agenda|opening|minute by minute|timeline|schedule)\b/, 1],
    ],
    people: [
      [
        /\b(interviewers?|panell?ists?|panel members?|personas?|archetypes?)\b|\baudience (analysis|segments?|profiles?)\b/,
        3,
      ],
      [
        /\b(panel|profiles?|who s who|who is who|who you ll meet|who you will meet|in the room|judges?|jury|committee|assessors?|examiners?|board)\b/,
        2,
      ],
      [/\b(people|members?|faces|person|names)\b/, 1],
    ],
    weakSpots: [
      [
        /\bweak(est)? (spots?|points?|areas?|links?)\b|^(?!.*\bstrengths?\b).*\bweakness(es)?\b|\bsoft spots?\b|\bvulnerabilit(y|ies)\b/,
        3,
      ],
      [
        /\bobjections?\b|\b(likely|expected|common|handling|address(ing)?|answering|anticipated|possible) (\w+ ){0,2}concerns\b|\bgaps? (to (have|address|answer|cover|close|handle|explain|own)|you|i|in (my|your))\b|\bpressure points?\b|\bsore (spots?|points?)\b|\bwhere (they|it|you)\b.*\b(push|press|hurts?|attack|exposed)\b/,
        3,
      ],
      [
        /\bred flags\b|\bweak (sides?|arguments?)\b|\b(where|what) (i|we) (m |am |are )?(lack|weak|miss(ing)?)\b/,
        3,
      ],
      [
        /\b(defend|defending|defence|defense|attacks?|holes|cracks|gaps|criticisms?|push ?back|exposed|thin ice)\b/,
        2,
      ],
      [/\b(challenges?|risks?|tough|hard|hardest)\b/, 1],
    ],
    questions: [
      [/\bquestion bank\b|\bq ?(&|and) ?a\b|\bfaqs?\b/, 3],
      [/\bquestions? (that )?(i|we) (was|were|got|get|am|have been) asked\b|\basked me\b/, 3],
      [
        /\b(likely|expected|anticipated|probable|possible|common|practice|panel|interview)\b.*\bquestions?\b/,
        3,
      ],
      [/\b(draft|prepared|model|sample|rehearsed|ready|example|suggested|scripted) answers\b/, 2],
      [
        /\b(they|judges|panel|investors|interviewers?|examiners|committee|jury) ?(ll|will|may|might|could|are going to|always|usually) (probably |likely |also )?ask\b/,
        2,
      ],
      [/\bquestions?\b/, 2],
      [/\b(asked|ask|answers?)\b/, 1],
    ],
    candidateQuestions: [
      [/^(do|have) you (have |got )?(any )?(other |more |further )?questions( for (us|me))?$/, 3],
      [
        /\bquestions? (for|to ask|to put to|back to|i (want|will|could|should)|i ll|you (can|could|should|will|might) ask)\b/,
        3,
      ],
      [/\b(your|my|our) questions?\b|\bquestions? (that )?(i|we) (asked|ask|had|brought|prepared)\b/, 3],
      [
        /\b(ask|asking) (them|(the |your |an? )?(panel|room|team|interviewers?|recruiters?|company|employer)|back|your own)\b/,
        3,
      ],
      [/\bwhat i (want|need|would like|d like|still want) to (know|ask|find out)\b/, 3],
      [/\bquestions? i (have|ve|wrote|may have)\b/, 3],
      [/^any( more| other| further)? questions( for (us|me))?$/, 3],
      [/\b(what|things|anything|something) (to|you can|you could|i can|i will|i could|you will) ask\b/, 3],
      [
        /\b(your|my) turn\b|\breverse (interview|questions?)\b|\bturn(ing)? the tables?\b|\bcurious about\b/,
        3,
      ],
      [/\bto ask\b|\bat the end\b|\bclosing questions?\b/, 2],
    ],
    drill: [
      [/\b[234] ?am\b|\b(two|three|four) am\b|\bmiddle of the night\b|\bin your sleep\b/, 3],
      [
        /\b(rapid|quick|lightning|snap|speed|flash)[ -]?(fire|recall|round|drill|cards?|answers?|check|test|questions?)\b/,
        3,
      ],
      [/\b(drills?|rapid|recall|flashcards?|one[ -]liners?|cold call)\b/, 3],
      [/\b(without notes|memory|wake|half asleep|instant|by reflex|\d+ seconds? each)\b/, 2],
    ],
    reminders: [
      [/\bremind(er|ers)?\b|\bremember\b|\bkeep in mind\b|\b(do not|don't|never) forget\b/, 3],
      [/\bpacing\b|\btips?\b|\bhouse rules\b|\bground rules\b|\bmindset\b|\bchecklist\b|\bmantras?\b/, 3],
      [
        /\b(delivery|body language|tempo|rhythm|posture|stage craft|how to speak|last (words|things|notes|thoughts|look)|before you (go|walk)|note to self|notes to self|on the day|day of)\b/,
        2,
      ],
      [/\b(advice|rules|notes|final|do s|dos)\b/, 1],
    ],
    wordsToAvoid: [
      [/\bwords?\b.*\b(avoid|cut|drop|ban(ned)?|remove|leave out|never|not to (say|use)|skip)\b/, 3],
      [
        /\b(avoid|banned|forbidden|cut|drop|taboo|never (say|use)|don't (say|use)|stop saying)\b.*\b(words?|phrases?|language|vocabulary)\b/,
        3,
      ],
      [/\b(hedg(e|es|ing)( words)?|filler words?|weasel words?|don't say|do not say|never say)\b/, 3],
    ],
    brief: [
      [
        /^(the )?(brief|briefing|summary|executive summary|tl ?dr|proposal|background|context|situation|overview|premise)$/,
        3,
      ],
      [
        /^(about|what) (the|this|my|your|is the|is this|i am|i m|we are|we re) .*(proposal|project|bet|idea|plan|role|proposing)\b/,
        3,
      ],
      [/^(the )?(bet|idea|plan|project)( in (brief|short|one paragraph))?$/, 2],
    ],
    role: [
      [/^(job )?(role|title|position|function|job)$/, 3],
      [
        /^(who (she|he|they|it) (is|are)|works as|job title|current role|role and team|role title|post|seat|capacity|office|responsible for|runs|leads)$/,
        3,
      ],
      [/\b(role|title|position|job)\b/, 2],
    ],
    cares: [
      [/^(main |likely |primary |key )?(focus|concerns?|interests?|worries)$/, 3],
      [/\bcar(e|es|ing)\b.*\babout\b|\bcares?\b|\bpriorit(y|ies|ises|izes)\b/, 3],
      [/\b(what|things) (really |most )?(matters?|counts?|moves|drives|worries|motivates)\b/, 3],
      [
        /\b(looks?|looking|listens?|listening|watch(es|ing)?|cheering|testing|tests|optimi[sz]es) (out )?for\b/,
        3,
      ],
      [
        /\bwants? to (know|see|hear|be sure)\b|^what (he|she|they) (really )?wants?$|\bon (her|his|their) mind\b|\bhot buttons?\b|\b(her|his|their) (lens|agenda|angle|concerns?|interests?|goals?|stakes?|focus|worries|values?|yardstick|criteria)\b/,
        3,
      ],
      [
        /\b(values?|interests?|focus|concerns?|motivations?|motives?|agenda|lens|goals?|worr(y|ies)|angle|stakes?|criteria|needs?|wants?)\b/,
        2,
      ],
    ],
    asks: [
      [/^(expect|asks|will ask|may ask|might ask)$/, 3],
      [
        /\b(likely|probable|expected|possible|typical|anticipated|predicted|favou?rite|probing)\b.*\b(questions?|asks?|probes?|lines?)\b/,
        3,
      ],
      [/\bexpect(ed)?\b.*\b(ask(ed)?|hear|questions?)\b/, 3],
      [
        /\b(will|ll|may|might|could|would|going to|tends? to|wants? to|about to) (probably |likely |also |well |want to )?(ask|probe|put to you)\b/,
        3,
      ],
      [/\bquestions?\b/, 2],
      [/\b(asks?|probes?|asked|asking)\b/, 2],
    ],
    handling: [
      [/^(the |my |your |best )?(angle|approach|move|play|framework)$/, 3],
      [
        /\bhow (to|you|i) (best )?(handle|impress|win|approach|respond|answer|deal|play|work|convince|reach|persuade|engage|land|talk|score|succeed|treat|meet|satisfy|please|speak|get)\b/,
        3,
      ],
      [
        /\bwin(ning)? (her|him|them|it|over)\b|\bhandl(e|ing)\b|\bimpress(ing)?\b|\bconvinc(e|ing)\b|\bpersuad(e|ing)\b/,
        3,
      ],
      [
        /\b(approach|strateg(y|ies)|tactics?|game ?plan|playbook|advice|your (moves?|play|angle|approach)|what (works|lands|helps|wins|to (do|show|stress))|best (way|response|approach)|do this|on (your|my) side|show (her|him|them)|make (her|him|them)|good looks like|stay on (her|his|their) good side)\b/,
        3,
      ],
      [/\b(tips?|respond|response|how to|to do|do s|dos)\b/, 2],
    ],
    script: [
      [/\bscripts?\b|\bverbatim\b|\btalk ?track\b|\bword for word\b/, 3],
      [
        /\b(say this|what to say|lines? (for|to)|ready (answer|line|words)|prepared (answer|words|lines?|statement)|in (your|my) (own )?words|your words|rehearsed|wording|speech|set piece)\b/,
        3,
      ],
      [/\b(say|lines?|answer|speak)\b/, 1],
    ],
    askThem: [
      [/\b(ask|asking) (her|him|them)\b/, 3],
      [/\bquestions? (for|to ask|to put to) (her|him|them)\b/, 3],
      [/\b(your|my) questions? (for|to)\b/, 3],
    ],
    challenge: [
      [/\bchallenge\b/, 3],
      [
        /\b(they|she|he|someone|critics?|skeptics?|sceptics?|the panel) ?(ll|will|might|may|could|would)? ?(say|says|ask|asks|argue|argues|object|objects|claim|claims|attack|press|push|hit)\b/,
        3,
      ],
      [
        /\b(objection|attack|criticism|critique|push ?back|accusation|complaint|jab|charge|skeptic|sceptic|doubt|opening shot)\b/,
        3,
      ],
      [/\byou( will|ll| may| might)? (hear|be asked|get asked|face)\b/, 3],
      [/^(the )?(question|worry|concern|problem|issue|hit|punch|weakness|risk|prompt)$/, 2],
    ],
    defence: [
      [/\bdefen[cs]es?\b|\brebuttal\b|\bcounter\b|\bcomeback\b|\bdefend(ing)?\b/, 3],
      [
        /\b(your|my|our|first|model|best|suggested|good|the) (short |first |best )?(answer|response|reply|line|position|case|reasoning|retort|return|argument)\b/,
        3,
      ],
      [/^(an? )?(answer|response|reply|respond|retort)$/, 3],
      [
        /\b(you|i) (say|answer|reply|respond|argue|can say|could say)\b|\bhow (to|you|i) (answer|respond|reply|handle)\b|\bsay this\b|\bwhat to say\b/,
        3,
      ],
    ],
    secondDefence: [
      [
        /^(and )?(if|when|should|in case|once|after) .*\b(push|pushes|pushed|pushing|press|presses|pressed|pressing|harder|again|insists?|insisting|persists?|persisting|keeps?|still|further|more|convinced|repeats?|doubles?|digs?|digging|stuck|satisfied|deeper|continues?|goes on|go on)\b/,
        3,
      ],
      [
        /\b(second|backup|back up|fallback|fall back|further|follow up|deeper) (defen[cs]e|answer|response|reply|line)\b|\bfall ?back\b|\bplan b\b|\blast line\b/,
        3,
      ],
      [/^(if|when|should) (they|she|he|the panel|someone|pushed|pressed)\b/, 2],
    ],
    push: [
      [/^(the |their |her |his |a )?(second |next |follow up )?push$/, 3],
      [
        /^(the |their |her |his |a )?(second (attack|challenge|question)|follow[ -]?up (question|challenge|attack)|harder (version|question|challenge)|next challenge)$/,
        3,
      ],
      [
        /^(they|she|he|the panel) (push|pushes|press|presses|insist|insists|follow up|follows up)( harder| again| back| further| with)?$/,
        3,
      ],
    ],
    question: [[/^(q|question)( ?\d+)?$/, 3]],
    answer: [
      [/^(a|ans|answer)( ?\d+)?$/, 3],
      [
        /^(?:(?:an?|the|your|my|our|very|model|sample|suggested|example|best|better|good|great|strong|perfect|solid|possible|ideal|recommended|star|full|draft|short|long|quick|brief|honest|simple|prepared) ){1,3}(?:answer|response|reply)s?(?: ?\d+)?$/,
        3,
      ],
      [/^(response|reply|say)$/, 2],
    ],
    keyPoints: [
      [
        /^(key|main|must (hit|say|mention)|talking) points?$|^points? to (hit|make|land|mention)$|^(hit|mention) these$|^must (hit|say|mention)$/,
        3,
      ],
    ],
    followUp: [[/^follow ?-?ups?( questions?)?$|^(then|next) ask$|^if vague$/, 3]],
    candidate: [
      [/^(candidate|applicant|interviewee|prepared (for|by)|prep for|name|author|presenter|speaker)$/, 3],
    ],
    person: [
      [
        /^(name|who|person|persona|interviewer|panell?ist|panel member|judge|member|examiner|assessor|evaluator|stakeholder|attendee|audience|reviewer|investor)s?( name)?$/,
        3,
      ],
    ],
    occasion: [
      [
        /\b(interviews?|panel|pitch|viva|hackathon|jury|judges?|defen[cs]e day|(thesis|phd) defen[cs]e|demo day|q ?(&|and) ?a|board meeting|(recruiter|phone|manager) screen|rehearsal|on-?site|audition)\b/,
        3,
      ],
      [/\b(preparation|prep|candidate|interviewer|presentation)\b/, 2],
    ],
    otherKind: [
      [
        /^(installation|install|installing|usage|license|licence|contributing|changelog|change log|release notes|unreleased|api|api reference|getting started|quick start|requirements|dependencies|build|building|development|acknowledge?ments|credits|contributors|documentation|code of conduct|prerequisites|quickstart|badges|authors?|sponsors|backers|deployment)$/,
        3,
      ],
      [/^(added|changed|deprecated|removed|fixed|breaking changes|bug fixes|new features)$/, 3],
      [/^v?\d+ ?\d* ?\d*( \d{4} ?\d\d ?\d\d)?$/, 2],
      [
        /^(ingredients|directions|method|instructions|servings|preparation time|cook(ing)? time|nutrition|for the (dough|sauce|filling|crust|dressing)|equipment)$/,
        3,
      ],
      [
        /^(attendees|attendance|apologies|absent|present|action items|next meeting|decisions|minutes|any other business|aob|open questions|parking lot|resolutions|agenda)$/,
        3,
      ],
    ],
    wholePanel: [
      [
        /^(they|them|people|someone|somebody|others|interviewers|judges|investors|reviewers|examiners|panell?ists|professors|committee|jurors|jury|audience|you|we)$/,
        3,
      ],
      [
        /\b(panel|everyone|everybody|anyone|anybody|all|whole|group|generally|general|room|team|any of them|whoever|open)\b/,
        3,
      ],
    ],
  },
  numbers: {
    half: 0.5,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    'forty-five': 45,
    fifty: 50,
    sixty: 60,
    ninety: 90,
  },
  units: { seconds: 'seconds?|secs?|s', minutes: 'minutes?|mins?|min|m', hours: 'hours?|hrs?|h' },
  rangeWords: 'to|until|till',
  aboutWords: 'about|approx\\.?|around|roughly|max\\.?|up to',
  addressWords: /^(?:questions? )?(?:for|to|ask|asking|directed at|aimed at)\s+/i,
  avoidCue:
    /\b(hedg\w*|avoid\w*|remove|drop|cut (?:out )?|vocabulary|never say|don'?t say|do not say|stop saying|ban(?:ned)?|strike|delete|filler words?|weasel\w*|lose the words?|leave out|words? (?:that|to|which|i|you) (?:stay|avoid|cut|drop|don'?t|never))\b/i,
  pitchCue:
    /\b(?:use|give|deliver|insert|do|run|say|drop in|here (?:goes|comes)|goes)\b[^.!?\n]{0,60}\bpitch\b/i,
  askedForms:
    /^(?:(?:so|and|now|okay|ok|well),? )?(?:please )?(?:(?:can|could|would) you |(?:what|what's|whats|why|how|when|where|who|which|whose|do you|did you|have you|are you|is|are|does|will you|would you|should|if you (?:could|were|had))\b|(?:tell|walk|talk|take|run) (?:me|us)\b|talk about\b|describe\b|explain\b|give (?:me |us )?(?:an?|one|some|the)\b|share (?:an?|one|your|how)\b|discuss\b|design (?:an?|the|me)\b|compare\b|define\b|name (?:an?|one|two|three|\d)|list (?:an?|some|the|\d)|introduce yourself|convince (?:me|us)|sell (?:me|us)|pitch (?:me|us|your)|imagine\b|suppose\b|outline (?:an?|the|your|how)|estimate\b|implement\b|write (?:an?|the|code|some)\b|defend\b|help me understand|rate your|summari[sz]e (?:an?|the|your))/,
  notAsked:
    /^(?:how (?:to (?:use|read|prepare|handle|respond|answer|approach|practi[sc]e|contribute|install|run|get started)|it works|this works|we(?:'ll| will| ll)? know)\b|why (?:this|it|these|they|that) (?:matters?|works?|is)|what (?:to|they|this|it|you|she|he|we)(?:'re|'ll|'s)?\b(?!.*\?)|what(?:'s| is) (?:included|inside|new|next)|when to|where to|who (?:this|it) is|is (?:a|the)\b|describe it$|design$|share$)/,
  pointsBelow:
    /\b(below|following|above|this (code|snippet|function|query|program|statement|work)|output|prints?|printed|logged|returned|value of|snippets?)\b/,
  askedBy:
    /^(?:(?:likely|possible|expected|probable|probing|sample|typical|hard|tough) )?(?:questions?|asks?|challenges?|objections?) (?:from|by) (?:the |a |an |our |your )?(.{2,60})$|^(?:what |(?:likely )?questions? )?(?:the |our |your )?(.{2,50}?) (?:(?:might|may|will|could|would|can|is likely to|is going to|'ll) (?:probably |likely |also )?ask|(?:likely )?asks|likely questions|probable questions)(?: (?:you|me|us|about))?$/,
  asksLead:
    /^(?:(?:he|she|they) )?(?:(?:will|may|might|could|would|is likely to|likely to|tends to|expect(?: them)?(?: to)?)(?: probably| likely)? ask|(?:likely |probable |typical |expected )?(?:questions?|asks?)|expect)(?:\s*[:,–—-]\s*|\s+(?=["“]))/i,
  profileOf: /^(.{2,60}?)\s+(?:persona|profile)$/i,
  tellMe:
    /^(?:(?:so|and|now|okay|ok|well),? )?(?:please )?(?:can you |could you )?(?:(?:tell|give|show) (?:me|us)|tell (?:the|a) story|walk (?:me|us) through|(?:describe|share|recall) (?:a|an|the) (?:time|situation|example|moment|project))\b/,
  asksBack:
    /\b(?:can|could|will|would|may) i\b(?! be telling| hire)|\bmy (?:role|team|manager|first|work|position|supervisor|boss|performance|start)\b|\bif i (?:were|was|am|got|get|join)\b|\bwhat are the next steps\b|\b(?:training|mentorship|onboarding|learning|growth|feedback) (?:opportunities|provided|budget|process|and feedback|in place)\b|\bhow (?:is|are) (?:code reviews?|performance|success|decisions?|training|feedback|work)\b|\btypical day\b|\b(?:developer|engineer|employee)s? (?:do|get|have|go|stay)\b|\b(?:success|expectations?|responsibilities|look like)\b[^?]{0,40}\b(?:this|the) (?:role|position|job)\b|^(?!.*\b(?:why|join|our|know about|contribute|previous|last|current|past|would you|did you|have you|tell me)\b).*\b(?:how|what|who|where|which|is|are|does|do|has|have|can)\b[^?]{0,40}\b(?:the|this|your) (?:\w+ )?(?:team|company|department|organi[sz]ation|office|tech stack|stack|codebase|roadmap|product|culture)\b/,
  youAre: /^\s*you(?: are|'re|’re) (?:now )?(?:playing )?(?:the role of )?([^.!?\n]{2,200})/iu,
  caresLead:
    /^(?:(?:he|she|they) )?(?:really |mostly |mainly )?(?:cares? (?:most )?(?:about|for)|wants? to (?:know|see|hear)|focus(?:es|ed)? on|focus|looks? for|listens? for|worr(?:y|ies|ied) about|interested in|priorit(?:y|ies)|cares|concerns?)\s*:?\s*/i,
  asides:
    /\b(?:self[ -])?reflections?\b|\bself[ -](?:evaluation|assessment|review)\b|\b(?:this|the) (?:document|guide|file|page|repo(?:sitory)?|handbook|cheat ?sheet|lab|course)\b/,
  metWith: /\bwith (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})/u,
  notToAsk:
    /\bquestions?\b.*\b(?:avoid|not to|never|don't|do not|shouldn t|should not|yourself|myself)\b|\b(?:avoid|never ask|don't ask|do not ask|bad|worst|terrible)\b.*\bquestions?\b|^(?:avoid|don't ask|never ask|what (?:not to|never to|to never)|(?:things|topics) (?:not to|to avoid|you should not))\b|\bask (?:yourself|myself)\b/,
  howToAnswer:
    /\b(?:how to|ways? (?:to|of)|tips (?:for|on)) (?:\w+ )?(?:handl|deal|answer|respond|approach|surviv|fac)/,
  occasionItself: /\b(?:an?|the|my|your|this|these) (?:[\w-]+ ){0,3}(?:interviews?|pitch)\b/,
  totalWords: /^(?:total|sum|overall|altogether|in all)\b/,
  conditions: /^(?:only )?(?:if|when|in case|should|unless)\b/,
  endWords: /^(?:the )?(?:end|finish|done|thank you|thanks)$/,
  slideWords: 'slide|card|page',
  storyParts:
    /^(?:s|t|a|r|situation|context|background|task|goal|action|actions|approach|result|results|outcome|impact|learning|learnings|lesson|lessons learned|reflection|takeaway)s?$/,
  topics:
    /^(?:my |your )?(?:(?:greatest |biggest |main )?(?:strengths?|weaknesse?s?)(?: and weaknesses)?|salary(?: expectations?)?|career (?:goals?|plans?)|reasons? for leaving|why (?:this|your|our) (?:company|role|job|team)|why me|motivation|notice period|start date|hobbies|long[- ]term goals?)$/,
  settledWords: /\b(final|improved|revised|polished|current|updated|chosen)\b/,
  draftWords: /\b(drafts?|initial|first (version|attempt)|original|old|previous|rough|backup)\b/,
  versionWords:
    /\b(versions?|variants?|options?|short|shorter|long|longer|medium|full|extended|one[- ]liner|tweet|elevator|pitch)\b/,
  speakerWords: /\b(?:i|i'm|i've|my|me|we|our|us)\b/g,
  readerWords: /\b(?:you|your|you're|yourself|candidates?)\b/g,
  ownVoice:
    /^(?:i|me|you|us|we|myself|candidate|applicant|interviewee|student|presenter|speaker|founder|my (?:answer|response|reply)|your (?:answer|response|reply)|answer|response|reply)$/,
  roleWords:
    /\b(engineer(ing)?|manager|director|lead|leader|head|chief|c[etfiopmd]o|vp|president|founder|investor|partner|recruiter|designer|developer|scientist|analyst|architect|officer|professor|examiner|supervisor|advisor|judge|buyer|customer|client|stakeholder|principal|owner|executive|peer|skeptic|sceptic|journalist|reviewer|board member|hr|counsel|controller|nurse|teacher|dean|chair)s?\b/,
  titleWords: new Set(
    'a an and the of for to in on at with my your our pm po vp swe sre ux ui hr qa ml ai it cto ceo cfo coo final last first second third round rounds panel interview interviews prep preparation document doc notes guide plan pack senior junior lead staff principal associate head chief director manager management product program project engineering engineer software data science scientist analyst analytics design designer research researcher marketing sales operations finance strategy growth platform team loop onsite on-site case study presentation pitch deck rehearsal mock practice spring summer autumn winter january february march april may june july august september october november december role job application'.split(
      ' ',
    ),
  ),
  notInNames:
    /\b(checklists?|frameworks?|analysis|structures?|process|approach|summary|overview|templates?|mistakes?|common|best|practices?|practice|skills?|examples?|methods?|company|research|mock|defen[cs]e|competitive|topics?|stor(?:y|ies)|bank|reference|culture|leadership|behaviou?ral|stages?|phases?|steps?|category|mindset|protocol|criteria|awards?|key|the|a|an|of|and|or|your|my|our|their|for|to|in|on|with|why|what|how|who|when|part|section|question|questions|round|pitch|panel|interview|interviewer|prep|notes?|final|role|tips?|weak|spots?|presentation|slide|strategy|technical|general|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|engineer|manager|director|product|lead|head|senior|guide|plan|review|week|day|spring|summer|autumn|winter)\b/i,
};
