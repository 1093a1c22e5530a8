using QualityGate.Core.Histories;
using QualityGate.Storage.Histories.Folders;
using QualityGate.Storage.Histories.Format;

namespace QualityGate.Storage.Tests.Histories.Folders;

public sealed class EntryFileNameTests
{
    [Fact]
    public void Name_SaysWhichEntryItIs()
    {
        EntryFileName name = EntryFileName.Of(EntryFormat.Write(SampleEntry.Of(1)));

        Assert.StartsWith("20260302T120000Z-00000000000000000000000000000001-5-", name.ToString(), StringComparison.Ordinal);
        Assert.Equal(name, EntryFileName.Parse(name.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("copy.history")]
    [InlineData("20260302T120000Z-00000000000000000000000000000001-5-0123456789abcdef.history.bak")]
    [InlineData("20261302T120000Z-00000000000000000000000000000001-5-0123456789abcdef.history")]
    [InlineData("20260302T120000Z-0000000000000000000000000000000X-5-0123456789abcdef.history")]
    public void OtherNames_AreNoneOfOurs(string name) => Assert.Null(EntryFileName.Parse(name));

    [Fact]
    public void MoreRuns_AreFullerWhateverTheContent()
    {
        EntryKey key = new(SampleEntry.OriginOf(1), DateTimeOffset.UnixEpoch, 9);

        Assert.True(new EntryFileName(key, "ff").CompareTo(new EntryFileName(key with { Runs = 10 }, "00")) < 0);
        Assert.True(new EntryFileName(key, "ff").CompareTo(new EntryFileName(key, "00")) > 0);
    }
}
