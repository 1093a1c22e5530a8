using QualityGate.Cli.Imports;
using QualityGate.Core.Faults;

namespace QualityGate.Cli.Tests.Imports;

public class FolderPatternTests
{
    [Theory]
    [InlineData("{branch}/{commit}/{job}", "main/abc123/linux/deep/a.xml", "abc123", "linux")]
    [InlineData("{commit}-{run}", "abc123-7/a.xml", "abc123", null)]
    [InlineData("*/{commit}", "anything/abc123/a.xml", "abc123", null)]
    [InlineData("ci.{commit}", "ci.abc123/a.xml", "abc123", null)]
    [InlineData("ci.{commit}", "ciXabc123/a.xml", null, null)]
    [InlineData("{commit}/{job}", "abc123.xml", null, null)]
    public void Words_StandForWhatIsInTheirPlace(string pattern, string path, string? commit, string? job)
    {
        FolderPattern parsed = FolderPattern.Parse(pattern);

        Assert.Equal((commit, job), (parsed.Find(path, "commit"), parsed.Find(path, "job")));
    }

    [Theory]
    [InlineData("{branch}", "where the commit stands")]
    [InlineData("{comit}", "did you mean 'commit'")]
    [InlineData("{commit}/{commit}", "twice")]
    public void PatternThatCannotBeMeant_IsRefused(string pattern, string reason)
    {
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => FolderPattern.Parse(pattern));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }
}
