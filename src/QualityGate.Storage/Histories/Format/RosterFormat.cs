using QualityGate.Core.Histories;
using QualityGate.Core.Suites;

namespace QualityGate.Storage.Histories.Format;

/// <summary>The tests of a suite as bytes and back: classes once, and below each its tests in their order.</summary>
internal static class RosterFormat
{
    public static ByteWriter Write(Roster roster)
    {
        ByteWriter writer = new();
        writer.Number(roster.Tests.Length);
        string? last = null;
        foreach (RosterTest test in roster.Tests)
        {
            bool isSameClass = test.Id.Class == last;
            writer.Number(isSameClass ? 0 : 1);
            if (!isSameClass)
                writer.Text(last = test.Id.Class);
            writer.Text(test.Id.Method);
            writer.Text(test.Id.Row);
            writer.Number(test.Id.Ordinal);
            writer.Text(test.DisplayName == test.Id.FullName ? "" : test.DisplayName);
        }

        return writer;
    }

    /// <exception cref="InvalidDataException">These bytes are no roster.</exception>
    public static Roster Read(ReadOnlySpan<byte> bytes, SuiteId suite)
    {
        ByteReader reader = new(bytes);
        RosterTest[] tests = new RosterTest[reader.Count()];
        string last = "";
        for (int i = 0; i < tests.Length; i++)
        {
            last = reader.Number(2) == 1 ? reader.Text() : last;
            TestId id = new(suite, last, reader.Text(), reader.Text(), reader.Number(int.MaxValue));
            string name = reader.Text();
            tests[i] = new RosterTest(id, name.Length == 0 ? id.FullName : name);
        }

        try
        {
            return new Roster([.. tests]);
        }
        catch (ArgumentException exception)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }
}
