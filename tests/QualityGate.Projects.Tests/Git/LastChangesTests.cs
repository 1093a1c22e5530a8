using QualityGate.Core.Suites;
using QualityGate.Projects.Git;
using QualityGate.Projects.Processes;

namespace QualityGate.Projects.Tests.Git;

public sealed class LastChangesTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task EachFile_HasTheLastCommitThatTouchedIt()
    {
        await CommitAsync("Ada", "tests/A.cs", "tests/Ü b.cs");
        await CommitAsync("Grace", "tests/A.cs");

        ImmutableDictionary<string, LastChange> changes = await ReadAsync(_folder.Path, "tests/A.cs", "tests/Ü b.cs", "tests/None.cs");

        Assert.Equal(["tests/A.cs", "tests/Ü b.cs"], changes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("Grace", "Ada"), (changes["tests/A.cs"].Author, changes["tests/Ü b.cs"].Author));
        Assert.Matches("^[0-9a-f]{40,64}$", changes["tests/A.cs"].Commit);
    }

    [Fact]
    public async Task ShallowClone_SaysNothingOfWhereItIsCutOff()
    {
        await CommitAsync("Ada", "tests/A.cs", "tests/B.cs");
        await CommitAsync("Grace", "tests/A.cs");
        await CommitAsync("Joan", "tests/C.cs");
        using ScratchFolder clone = new();
        await GitAsync("clone", "-q", "--depth=2", $"file://{_folder.Path}", clone.Path);

        Assert.Equal(["tests/C.cs"], (await ReadAsync(clone.Path, "tests/A.cs", "tests/B.cs", "tests/C.cs")).Keys);
    }

    [Fact]
    public async Task FolderOutsideOfAWorkTree_HasNoChanges() => Assert.Empty(await ReadAsync(_folder.Path, "tests/A.cs"));

    private static Task<ImmutableDictionary<string, LastChange>> ReadAsync(string folder, params ImmutableArray<string> files) =>
        LastChanges.ReadAsync(folder, files, CancellationToken.None);

    private async Task CommitAsync(string author, params string[] files)
    {
        foreach (string file in files)
            _folder.Write(file, author);
        await GitAsync("init", "-q", "--initial-branch=main");
        await GitAsync("add", ".");
        await GitAsync("-c", $"user.name={author}", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-qm", "Change");
    }

    private async Task GitAsync(params string[] arguments)
    {
        ChildStart start = new() { Program = "git", Arguments = [.. arguments], WorkingDirectory = _folder.Path };
        Assert.True((await ChildProcess.RunAsync(start, _ => { }, CancellationToken.None)).IsSuccess);
    }
}
