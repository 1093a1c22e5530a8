using QualityGate.Runner.ResultFiles;

namespace QualityGate.Runner.Tests.ResultFiles;

public sealed class UnfinishedTestsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Sequence_NamesTheTestsThatDidNotEnd()
    {
        Write(
            """
            <?xml version="1.0"?>
            <TestSequence>
              <Test Name="A.B.Ends" DisplayName="ends" Completed="True" />
              <Test Name="A.B.Hangs" DisplayName="hangs" Completed="False" />
            </TestSequence>
            """);

        Assert.Equal(new UnfinishedTest("A.B.Hangs", "hangs"), Assert.Single(UnfinishedTests.In(_folder)));
    }

    [Fact]
    public void NoSequence_NoTests() => Assert.Empty(UnfinishedTests.In(_folder));

    [Fact]
    public void SequenceThatBreaksOff_NoTests()
    {
        Write("<TestSequence><Test Name='A.B.Hangs' Compl");

        Assert.Empty(UnfinishedTests.In(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string text) =>
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "attachments")).FullName, "Sequence_1.xml"), text);
}
