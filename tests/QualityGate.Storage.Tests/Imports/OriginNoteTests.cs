using QualityGate.Core.Faults;
using QualityGate.Storage.Imports;

namespace QualityGate.Storage.Tests.Imports;

public sealed class OriginNoteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Note_SaysWhatItSaysAndNoMore()
    {
        _folder.Write(OriginNote.FileName, """{ "commit": "abc", /* of linux */ "job": "linux", }""");

        Assert.Equal(new OriginNote { Commit = "abc", Job = "linux" }, OriginNote.In(_folder.Path));
        Assert.Equal(OriginNote.Empty, OriginNote.In(_folder["none"]));
    }

    [Fact]
    public void NoteOfAnInnerFolder_WinsWhereItSaysSomething() => Assert.Equal(
        new OriginNote { Commit = "inner", Branch = "main", Job = "linux" },
        new OriginNote { Commit = "inner" }.Over(new OriginNote { Commit = "outer", Branch = "main", Job = "linux" }));

    [Theory]
    [InlineData("""{ "comit": "abc" }""", "did you mean 'commit'")]
    [InlineData("""{ "commit": 7 }""", "'commit' is no text")]
    [InlineData("""{ "commit": "" }""", "'commit' is no text")]
    [InlineData("[]", "it is no object")]
    [InlineData("{", "cannot be used")]
    public void NoteThatCannotBeMeant_IsRefusedByName(string content, string reason)
    {
        string path = _folder.Write(OriginNote.FileName, content);

        QualityGateException refusal = Assert.Throws<QualityGateException>(() => OriginNote.In(_folder.Path));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.StartsWith(path, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }
}
