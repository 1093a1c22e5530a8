using System.Text;
using QualityGate.Core.Histories;
using QualityGate.Storage.Histories.Format;

namespace QualityGate.Storage.Tests.Histories.Format;

public sealed class EntryFormatTests
{
    [Fact]
    public void EntriesWithTheSameTests_ShareOneRoster()
    {
        RosterShelf rosters = new();

        HistoryEntry first = EntryFormat.Read(EntryFormat.Write(SampleEntry.Of(1)), rosters);
        HistoryEntry second = EntryFormat.Read(EntryFormat.Write(SampleEntry.Of(2)), rosters);

        Assert.Same(first.Suites[0].Roster, second.Suites[0].Roster);
    }

    [Fact]
    public void EqualEntries_HaveEqualFingerprints()
    {
        Assert.Equal(EntryFormat.Write(SampleEntry.Of(1)).Content, EntryFormat.Write(SampleEntry.Of(1)).Content);
        Assert.NotEqual(EntryFormat.Write(SampleEntry.Of(1)).Content, EntryFormat.Write(SampleEntry.Of(1, target: "other")).Content);
    }

    [Fact]
    public void EntryOfANewerTool_IsNotGuessedAt()
    {
        byte[] newer = Rewritten("\"version\":1", "\"version\":2");

        Assert.Contains("newer tool", Assert.Throws<InvalidDataException>(() => EntryFormat.Open(newer)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PropertyThatWeDoNotKnow_IsIgnored() =>
        Assert.Equal(SampleEntry.OriginOf(1), EntryFormat.Open(Rewritten("\"version\":1,", "\"version\":1,\"shine\":7,")).Header.Origin);

    [Theory]
    [InlineData("\"length\":", "\"length\":9")]
    [InlineData("\"length\":", "\"length\":-")]
    [InlineData("\"suites\":[", "\"suites\":[{\"project\":\"a\",\"framework\":\"\",\"roster\":{\"fingerprint\":\"\",\"length\":1},\"results\":{\"fingerprint\":\"\",\"length\":1}},")]
    [InlineData("\"origin\":", "\"origin\":null,\"was\":")]
    public void HeaderThatDoesNotFit_IsRefused(string part, string instead) =>
        Assert.Throws<InvalidDataException>(() => EntryFormat.Read(EntryFormat.Open(Rewritten(part, instead)), new RosterShelf()));

    // As a tool that means it would have written it, with a checksum that fits.
    private static byte[] Rewritten(string part, string instead)
    {
        byte[] bytes = EntryFormat.Write(SampleEntry.Of(1)).Bytes.ToArray();
        int length = BitConverter.ToInt32(bytes, 40);
        string json = Encoding.UTF8.GetString(bytes, 44, length);
        int place = json.IndexOf(part, StringComparison.Ordinal);
        byte[] header = Encoding.UTF8.GetBytes(json[..place] + instead + json[(place + part.Length)..]);
        byte[] rest = [.. BitConverter.GetBytes(header.Length), .. header, .. bytes[(44 + length)..]];
        return [.. bytes[..8], .. System.Security.Cryptography.SHA256.HashData(rest), .. rest];
    }
}
