using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Storage.Histories.Format;

/// <summary>What an entry says of a suite, beside its tests, as bytes and back: columns, because most of their values are equal and pack to almost nothing.</summary>
internal static class SuiteFormat
{
    public static ByteWriter Write(SuiteEntry suite, DateTimeOffset begin)
    {
        ByteWriter writer = new();
        writer.Number(suite.Conditions.Length);
        foreach (ConditionEntry conditions in suite.Conditions)
            Write(writer, conditions, begin);

        writer.Number(suite.Verdicts.Length);
        foreach (EntryVerdict verdict in suite.Verdicts)
        {
            writer.Number(verdict.Place);
            writer.Text(verdict.Verdict.ToString());
            writer.Text(verdict.Cause.ToString());
        }

        ImmutableArray<FailureKind> kinds = [.. suite.Failures.Select(failure => failure.Kind).Distinct()];
        writer.Number(kinds.Length);
        foreach (FailureKind kind in kinds)
        {
            writer.Text(kind.Signature);
            writer.Text(kind.ExceptionType);
            writer.Text(kind.Message);
        }

        writer.Number(suite.Failures.Length);
        foreach (EntryFailure failure in suite.Failures)
        {
            writer.Number(failure.Place);
            writer.Number(failure.Condition);
            writer.Number(kinds.IndexOf(failure.Kind));
            writer.Number(failure.Count);
        }

        return writer;
    }

    /// <exception cref="InvalidDataException">These bytes say nothing of such a suite.</exception>
    public static SuiteEntry Read(ReadOnlySpan<byte> bytes, SuiteId suite, Roster roster, DateTimeOffset begin)
    {
        ByteReader reader = new(bytes);
        int tests = roster.Tests.Length;
        ConditionEntry[] conditions = new ConditionEntry[reader.Count()];
        for (int i = 0; i < conditions.Length; i++)
            conditions[i] = ReadConditions(ref reader, tests, begin);

        EntryVerdict[] verdicts = new EntryVerdict[reader.Count()];
        for (int i = 0; i < verdicts.Length; i++)
            verdicts[i] = new EntryVerdict(reader.Number(tests), Named<PastVerdict>(reader.Text()), Named<RootCause>(reader.Text()));

        FailureKind[] kinds = new FailureKind[reader.Count()];
        for (int i = 0; i < kinds.Length; i++)
            kinds[i] = new FailureKind(reader.Text(), reader.Text(), reader.Text());

        EntryFailure[] failures = new EntryFailure[reader.Count()];
        for (int i = 0; i < failures.Length; i++)
            failures[i] = new EntryFailure(reader.Number(tests), reader.Number(conditions.Length), kinds[reader.Number(kinds.Length)], reader.Number(int.MaxValue));

        return reader.IsAtEnd
            ? new SuiteEntry { Suite = suite, Roster = roster, Conditions = [.. conditions], Verdicts = [.. verdicts], Failures = [.. failures] }
            : throw new InvalidDataException("It goes on after its end.");
    }

    private static void Write(ByteWriter writer, ConditionEntry conditions, DateTimeOffset begin)
    {
        writer.Text(conditions.Conditions);
        writer.Number((int)conditions.Nature);
        writer.Number(conditions.Runs.Length);
        foreach (EntryRun run in conditions.Runs)
        {
            long after = run.StartedAt.ToUnixTimeMilliseconds() - begin.ToUnixTimeMilliseconds();
            writer.Number((Math.Abs(after) << 1) | (after < 0 ? 1L : 0));
            writer.Number((long)run.Duration.TotalMilliseconds);
            writer.Text(run.Completion.ToString());
            writer.Number(run.IsMassFailure ? 1 : 0);
        }

        writer.Number(conditions.Strips.Length);
        foreach (string strip in conditions.Strips)
            writer.Text(strip);
        writer.Column(conditions.StripOf);
        writer.Column(conditions.Milliseconds);
    }

    private static ConditionEntry ReadConditions(ref ByteReader reader, int tests, DateTimeOffset begin)
    {
        string name = reader.Text();
        ConditionNature nature = (ConditionNature)reader.Number(2);
        EntryRun[] runs = new EntryRun[reader.Count()];
        for (int i = 0; i < runs.Length; i++)
            runs[i] = ReadRun(ref reader, begin);

        string[] strips = new string[reader.Count()];
        for (int i = 0; i < strips.Length; i++)
            strips[i] = StripOf(reader.Text(), runs.Length);
        return new ConditionEntry
        {
            Conditions = name,
            Nature = nature,
            Runs = [.. runs],
            Strips = [.. strips],
            StripOf = reader.Column(tests, strips.Length),
            Milliseconds = reader.Column(tests),
        };
    }

    private static EntryRun ReadRun(ref ByteReader reader, DateTimeOffset begin)
    {
        long after = reader.Number();
        long moment = begin.ToUnixTimeMilliseconds() + ((after & 1) == 1 ? -(after >> 1) : after >> 1);
        long duration = reader.Number();
        try
        {
            return new EntryRun(
                DateTimeOffset.FromUnixTimeMilliseconds(moment),
                TimeSpan.FromMilliseconds(duration),
                Named<Completion>(reader.Text()),
                reader.Number(2) == 1);
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("It gives a time that there is not.", exception);
        }
    }

    private static string StripOf(string strip, int runs)
    {
        if (strip.Length != runs)
            throw new InvalidDataException($"It has {runs} runs and a strip of {strip.Length}.");

        try
        {
            foreach (char letter in strip)
                Outcomes.FromLetter(letter);
            return strip;
        }
        catch (FormatException exception)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    // A name that a newer tool has invented is read as the honest unknown; numbers would be read as something else.
    private static T Named<T>(string name)
        where T : struct, Enum => Enum.TryParse(name, out T value) && Enum.IsDefined(value) ? value : default;
}
