/** Four mails of a made-up group, written for this project in the form that real groups use. */

export type SampleMail = { file: string; text: string };

export const sampleMails: SampleMail[] = [
  {
    file: '2024-03-04.eml',
    text: `From: Mara Lindqvist <mara@harbour.example>
To: Harbour developers <devel@harbour.example>
Subject: Notes of the Harbour meeting
Date: Mon, 4 Mar 2024 14:20:00 +0100
Message-ID: <harbour-2024-03-04@harbour.example>
List-Id: Harbour developers <devel.harbour.example>
Content-Type: text/plain; charset=utf-8

Hey,

please find below the notes from our meeting. The next meeting is on Monday Mar 18th, 10:00-12:00 CET,
as always at https://meet.jit.si/harbour-meeting

Best,

Mara

## Meeting Mar 4th 10:00 - 12:00 CET

- Participants: Mara (chair), Jonas, Priya, Tomas

### Scheduler
- Jonas opened https://github.com/harbour-os/scheduler/pull/41 with the work-stealing queue
- Priya read half of it and likes the tests
- TODO Priya: review the second half of the work-stealing queue
- TODO: write down how timers and the queue play together
- question: do we keep the old queue behind a flag?

### Block devices
- Tomas has a driver that reads, writes are not there yet
- Tomas will file an issue about the missing flush command
- TODO Tomas: add writes to the block driver

### Benchmarks
- Mara ran the echo server on the lab machine

| Throughput (Gbits/sec) | 1 core | 2 cores | 4 cores |
|------------------------|--------|---------|---------|
| old queue              | 1.21   | 1.90    | 2.35    |
| work stealing          | 1.18   | 2.12    | 3.41    |

- TODO someone repeating the numbers on a second machine

### Next release
- Decision: version 0.9 waits for the work-stealing queue
- Mara to collect the change log
`,
  },
  {
    file: '2024-03-18.eml',
    text: `From: Mara Lindqvist <mara@harbour.example>
To: Harbour developers <devel@harbour.example>
Subject: Re: Notes of the Harbour meeting
Date: Mon, 18 Mar 2024 13:05:00 +0100
Message-ID: <harbour-2024-03-18@harbour.example>
In-Reply-To: <harbour-2024-03-04@harbour.example>
References: <harbour-2024-03-04@harbour.example>
List-Id: Harbour developers <devel.harbour.example>
Content-Type: text/plain; charset=utf-8

Hi all,

here are the notes. There is no meeting on Easter Monday, so the next meeting is on Monday Apr 8th, 10:00-12:00 CEST.

Best,

Mara

## Meeting Mar 18th 10:00 - 12:00 CET

- Participants: Mara (chair), Jonas, Priya, Lena

### Scheduler
- DONE Priya: review the second half of the work-stealing queue
- Jonas answered the comments in https://github.com/harbour-os/scheduler/pull/41 and rebased it
- TODO: write down how timers and the queue play together
- we agreed that the old queue goes once 0.9 is out
- TODO Jonas: remove the flag for the old queue after the release

### Block devices
- Tomas could not make it, nothing new on writes
- Lena asked for a way to simulate a slow disk
- Lena will draft a small fault injector
- TODO read-only mode as a boot parameter (?)

### Benchmarks
- TODO Lena: repeat the numbers on a second machine
- question: which compiler flags were used on the lab machine?

### Next release
- Mara has started the change log: https://github.com/harbour-os/harbour/pull/207
`,
  },
  {
    file: '2024-04-08.eml',
    text: `From: Priya Raman <priya@harbour.example>
To: Harbour developers <devel@harbour.example>
Subject: Harbour meeting, April 8th
Date: Mon, 8 Apr 2024 12:31:00 +0200
Message-ID: <harbour-2024-04-08@harbour.example>
List-Id: Harbour developers <devel.harbour.example>
Content-Type: text/plain; charset=utf-8

Hello,

notes below, thanks to Lena for the table. We meet again in two weeks, on Monday Apr 22nd, 10:00-12:00 CEST.

Cheers,
Priya

## Meeting Apr 8th 10:00 - 12:00 CEST

- Participants: Priya (chair), Jonas, Tomas, Lena

### Scheduler
- https://github.com/harbour-os/scheduler/pull/41 is merged - Jonas wrote two pages about timers and the queue, they need a reader
- TODO Tomas: read the two pages about timers and the queue
- TODO Jonas: remove the flag for the old queue after the release

### Block devices
- Tomas finished the writes in the block driver - Priya found a crash when the disk is full, see harbour-os/block#12
- TODO Priya: fix the crash when the disk is full (harbour-os/block#12)
- Lena showed the fault injector - it can delay and drop requests

### Benchmarks
- Lena repeated the numbers on a second machine, the lab machine had used -O2

| Throughput (Gbits/sec) | 1 core | 2 cores | 4 cores |
|------------------------|--------|---------|---------|
| old queue | 1.19 | 1.88 | 2.31 | | work stealing | 1.09 | 2.20 | 3.52 |

- To conclude, work stealing pays off from two cores on
- TODO find out why one core got slower

### Next release
- TODO Mara: tag 0.9 once the crash is fixed
`,
  },
  {
    file: '2024-04-22.eml',
    text: `From: Mara Lindqvist <mara@harbour.example>
To: Harbour developers <devel@harbour.example>
Subject: Notes of the Harbour meeting, Apr 22nd
Date: Mon, 22 Apr 2024 15:47:00 +0200
Message-ID: <harbour-2024-04-22@harbour.example>
List-Id: Harbour developers <devel.harbour.example>
Content-Type: text/plain; charset=utf-8

Hey,

please find below the notes from today. The next meeting is on Monday May 6th, 10:00-12:00 CEST, the pad is
https://pad.harbour.example/next-meeting

Best,

Mara

## Meeting Apr 22nd 10:00 - 12:00 CEST

- Participants: Mara (chair), Jonas, Priya, Tomas, Lena

### Scheduler
- DONE Tomas: read the two pages about timers and the queue
- Jonas: what happens to timers when a core goes to sleep?
- TODO Lena: remove the flag for the old queue after the release (Jonas is on leave)

### Block devices
- [x] Priya: fix the crash when the disk is full (harbour-os/block#12)
- Tomas will try the fault injector on the new driver
- TODO read-only mode as a boot parameter (?)

### Benchmarks
- Priya suspects the extra fence in https://github.com/harbour-os/scheduler/pull/48
- TODO Priya: find out why one core got slower

| Throughput (Gbits/sec) | 1 core | 2 cores | 4 cores |
|------------------------|--------|---------|---------|
| work stealing          | 1.20   | 2.21    | 3.55    |

### Next release
- 0.9 is tagged, thanks Mara!
- AGREED: the next release is a small one, in June
- someone needs to update the web page
`,
  },
];
