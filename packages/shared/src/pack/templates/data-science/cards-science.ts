import type { RoleCard } from '../../schema.js';

export const hiringCard: RoleCard = {
  id: 'card-hiring',
  name: 'Philippa Danecroft',
  title: 'Head of Data Science (hiring)',
  caresAbout: [
    'Whether you ask what the answer is for before you compute it',
    'That a no is worth something to you',
    'A gap between correlated and caused that you can put a size on',
    'Projects of yours that ended badly, told without decoration',
  ],
  questions: [
    {
      id: 'hiring-before-model',
      text: 'I gave you “substitutes annoy our shoppers”. What did you do before you opened the extract?',
      followUp: 'Which other reading of that sentence did you throw away?',
      listenFor: [
        'Asked who decides what, and by when',
        'Turned “annoy” into something countable: refused or nothing, 44% of missing items',
        'Names another reading that was dropped, such as fewer missing items or cheaper refunds',
      ],
      answer: `I wrote down who’d do something differently after my answer. Checkout could ask a question, stores could count shelves, support could pay vouchers. For each I asked: which number would change their mind?

So “annoy” became the let-down: refused, or nothing. I dropped the reading “substitutes should be better chosen”. Three in ten are refused, but the picker has 45 seconds and no idea of your Sunday roast. Better choosing needs the shopper.`,
    },
    {
      id: 'hiring-ten-points',
      text: 'Sixteen points became ten when you compared households with themselves. Make it smaller still. What is left in those ten?',
      followUp: 'Give me a number you would bet on, and the range around it.',
      listenFor: [
        'A confounder that changes over time: holidays, late slots, a store having a bad week',
        'A check that uses the data: same store and same day, or items nobody would order again for',
        'Commits to a number with a range, for instance eight, between five and ten',
      ],
      answer: `Whatever changes from week to week: a holiday empties the shelf and sends the household away. And late slots: who orders for 9 in the evening finds less and is also having a bad week.

I’d add store and day, so the comparison is with neighbours who ordered the same evening. And a placebo: let-downs on items bought once a year. If those cost ten points too, it’s not the item. I’d bet on eight, between five and ten. The break-even is 8.3, hence four chances in ten.`,
    },
    {
      id: 'hiring-handling-cost',
      text: 'Refused goods cost us 20 cents each to put back. That is not in your sum. Why?',
      followUp: 'So does the bar move, and does your sample still do?',
      listenFor: [
        'The size: about 1,500 refusals fewer a week, 16,000 euros a year',
        'The bar falls from 1 to about 0.86 points',
        'Left out on purpose or by mistake: says which',
      ],
      answer: `On purpose, but I should have shown it. Refusals fall from 24% of 12,000 missing items a week to about 11%: 1,500 fewer, times 20 cents, times 52 weeks, is 16,000 euros a year. Against 112,000 for a point, that lowers the bar from 1 to 0.86.

My sample has 73% power there and not 85%. With earlier orders as a covariate it’s about 84%. So I’d put the covariate into the plan and leave the three weeks.`,
    },
    {
      id: 'hiring-own-failure',
      text: 'Tell me about an analysis of yours that was acted on and was wrong.',
      followUp: 'Who found the mistake, and what did it cost?',
      listenFor: [
        'A real case with a decision that was taken because of it',
        'The kind of mistake is named: denominator, leak, selection, a late log',
        'One habit since then that you could check',
      ],
      answer: `At my last place, a ticket exchange, I showed that reminders raised resale by 9%. It was rolled out. A colleague found that reminders went only to people with the app open in the last week. In a split, it was 1%.

It cost a quarter of two engineers. Since then I write “who could never be in this table?” on top of each analysis. Here it’s households that gave up on us before the twelve weeks began.`,
    },
  ],
  handling: [
    'Say who decides what before you say what you did.',
    'When she asks for a number you do not have, bet with a range. She dislikes “it depends” without an end.',
    'Tell the failure plainly; she will ask who found it.',
  ],
  script: `What’s this test worth? The build is sixteen engineer-weeks at 3,500 euros, 56,000. The test version is four of these weeks, 14,000. So a no saves 42,000.

A point is worth 112,000 a year: 96,000 households reach the question in four weeks, 960 more come back, 1.5 orders each at six euros. If it works, the first year brings 112,000 minus the remaining 42,000, so 70,000. I give that four chances in ten: 28,000 expected, for 14,000.

If you think two in ten, it’s 14,000 against 14,000, and we should do something else. The input I trust least is the ten points. The rest I counted.`,
};

export const experimentCard: RoleCard = {
  id: 'card-experiment',
  name: 'Isidore Plumridge',
  title: 'Staff Data Scientist, Experimentation (leads “Experiment design”)',
  caresAbout: [
    'Who is counted, from when on, and the same in both arms',
    'A power calculation with a reason for its effect',
    'Rules that were written before the result was seen',
    'Interference that is given a size and not only a name',
  ],
  questions: [
    {
      id: 'experiment-power',
      text: 'Get me from one point to a sample size, out loud. Then tell me what happens if you count every household.',
      followUp: 'Your arms have 42,000 and you need 37,700. What do you do with the rest?',
      listenFor: [
        '16 × 0.62 × 0.38 ÷ 0.01² = 37,696, so about 37,700 per arm, at 80% power and 5%',
        'Counting all: only 35% reach the question, the effect shrinks to 0.35 points',
        'That takes 37,700 ÷ 0.35², over 300,000 per arm, more than there are',
      ],
      answer: `Sixteen times p times one minus p over the effect squared; that’s 80% power, two-sided at five percent. 0.62 times 0.38 is 0.2356, times sixteen 3.77, over 0.0001: 37,700 per arm.

In three weeks 35% of households reach the question. If I count all of them, one point becomes 0.35, and I divide by 0.35 squared: over 300,000 per arm. The surplus is 85% power in place of 80, and a reserve for households that have moved or closed their account.`,
    },
    {
      id: 'experiment-trigger',
      text: 'You count only households that reached the question. How do you know that “reached” is the same thing in both arms?',
      followUp: 'Show me how it could go wrong on the second visit.',
      listenFor: [
        'The check runs and is written down before the arm matters, also in the untreated arm',
        'Only the first one counts; later ones can be changed by the treatment',
        'Compare the counts of the arms, and what households were like before',
      ],
      answer: `The check for a likely missing item runs before the arm is looked up, and writes its row in both. So at the first checkout nothing the treatment does can have changed it.

On the second visit it can: a shopper who was asked may drop the item from her list, and then she isn’t asked again. That’s why I take the first row for each household. If the arms differ by more than chance allows, I stop and look for where rows get lost.`,
    },
    {
      id: 'experiment-ratio-alarm',
      text: 'Week three: 42,900 households in one arm, 41,100 in the other. Your product lead says that is close enough. Is it?',
      followUp: 'And with 42,300 and 41,700?',
      listenFor: [
        'No: 900 off with a standard deviation of about 145 is six standard deviations',
        'Does not read the result; looks for the cause: lost rows, a crash, a redirect',
        '300 off is two standard deviations, and no alarm at a limit of 1 in 1,000',
      ],
      answer: `No. With 84,000 and a fair coin the standard deviation is the root of 84,000 times a quarter, about 145. 900 off is six of those. That isn’t luck, it’s a leak, and I don’t read the result.

First suspects: the untreated arm’s rows are written later and get lost when a tab is closed, or a phone version crashes at the question. 300 off would be two. I look at this every day, so my alarm is at one in a thousand, about 480 off.`,
    },
    {
      id: 'experiment-interference',
      text: 'Both arms are picked from the same shelves by the same people. Why may I believe your difference?',
      followUp: 'In which direction does it push, and for which items would you check?',
      listenFor: [
        'A size: 5,250 second choices a week out of 3.42 million items, under 0.2%',
        'Direction: it empties shelves for the other arm, so the effect looks larger',
        'The alternative by store has nine units, with its price',
      ],
      answer: `Because it’s small and I can say how small. In the test 14,000 treated households a week are asked, half miss the item, three in four named a second choice: 5,250 items out of 3.42 million. Under 0.2%.

It pushes the wrong way, in my favour: their second choice may be the last box for the other arm. I’d check the twenty items named most, eggs first. If the other arm’s missing share for those rises by more than a tenth, I’d say so beside the result.`,
    },
  ],
  handling: [
    'Say the unit, the trigger and the window in one sentence before any formula.',
    'Use sixteen times p times one minus p, and say that it stands for 80% power at 5%.',
    'Name interference before he does, and bring its size.',
  ],
};

export const metricsCard: RoleCard = {
  id: 'card-metrics',
  name: 'Kezia Hartlebrook',
  title: 'Lead Analytics Engineer (leads “Metrics and SQL”)',
  caresAbout: [
    'A metric that two people would compute to the same digit',
    'Joins whose row count you can predict',
    'What is not in a log, and when it arrives',
  ],
  questions: [
    {
      id: 'metrics-query',
      text: 'Tables: checks (household, item, arm, time), orders (household, placed, completed). Talk me through the query for “ordered again on days 3 to 28”.',
      followUp: 'How many rows do you have after each step?',
      listenFor: [
        'First check per household, for instance ROW_NUMBER by household and time, then = 1',
        'LEFT JOIN to orders with the day range in the ON clause, not in WHERE',
        'One row per household at the end; only checks at least 28 days old, so the window is closed',
      ],
      answer: `One: number the checks per household by time and keep number one, if it’s at least 28 days old. 84,000 rows, and I check that.

Two: left join to completed orders of that household placed on day 3 to 28. The range stands in the ON clause; in WHERE it would throw out everyone who didn’t come back, and the rate would be 100%.

Three: group by household and arm, one if any order was found. Again 84,000 rows. Then average by arm.`,
    },
    {
      id: 'metrics-inner-join',
      text: 'A colleague joins checks to orders on the order number and finds that the question harms nobody. What did he lose?',
      followUp: 'Which number on his dashboard would have given it away?',
      listenFor: [
        'A checkout that was given up has no order number, so the row falls out',
        'The harmed households are exactly those missing: the rate looks better',
        'The count of households per arm no longer fits 42,000',
      ],
      answer: `Those who left. A checkout that’s given up never becomes an order, so its row has no order number, and an inner join drops it. He has measured the share of finished checkouts among finished checkouts.

His counts give it away: 42,000 households per arm reached the question, and he’d have about 38,200. If the question harms people, his treated arm is also the smaller one. I’d have the row counts printed above every rate.`,
    },
    {
      id: 'metrics-kept',
      text: 'Define “kept” so that my team cannot get it wrong.',
      followUp:
        'Somebody says the picker should simply send nothing when in doubt. What does your definition do?',
      listenFor: [
        'Numerator and denominator: kept, out of all asked-about items that were missing',
        'Nothing sent counts as not kept, so it cannot be improved by sending less',
        'Waits two days for late refusals, and says that silence counts as kept',
      ],
      answer: `Denominator: every item we asked about, or would have asked about, that was missing when picked. Numerator: of these, a substitute was delivered and no refusal came within two days.

Nothing sent counts as not kept. If I divided by substitutes sent, the picker who sends only the sure ones would look best, and the shopper would get less. What it can’t see is somebody who keeps it and throws it away. For that I’d ring fifty households.`,
    },
    {
      id: 'metrics-late',
      text: 'On Tuesday your dashboard shows the best day ever. Why do you tell nobody?',
      followUp: 'How would you make the dashboard say that by itself?',
      listenFor: [
        'Refusals from the drivers’ app arrive up to two days late',
        'Only days that are complete are shown, or marked as open',
        'Knows other late or shifted times: UTC against the store’s evening',
      ],
      answer: `Because refusals arrive up to two days late. Some vans have no signal, and the app sends when it’s back in the yard. Monday’s let-downs aren’t there yet, so on Tuesday it looks wonderful.

I’d draw the last two days hollow and leave them out of each average. And I’d store both times, when it happened and when we learned it. Then I can ask what we knew on any day, which I need for the week-one limit.`,
    },
  ],
  handling: [
    'Say the row count you expect before each join.',
    'Denominator first, then numerator, then what neither can see.',
    'If you forget a function name, describe what it does and go on. She cares about rows.',
  ],
};
