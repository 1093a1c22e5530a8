using QualityGate.Projects.Git;
using QualityGate.Projects.Processes;

namespace QualityGate.Projects.Tests.Git;

public sealed class GitReaderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task FolderOutsideOfAWorkTree_HasNoState() => Assert.Null(await ReadAsync());

    [Fact]
    public async Task WorkTreeWithoutCommit_HasNoCommit()
    {
        await GitAsync("init", "-q", "--initial-branch=main");

        Assert.Equal(new GitState(Real(_folder.Path), Commit: null, HasLocalChanges: false) { Branch = "main" }, await ReadAsync());
    }

    [Fact]
    public async Task CleanWorkTree_HasItsCommitAndNoChanges()
    {
        await CommitAsync();

        GitState state = Assert.IsType<GitState>(await GitReader.ReadAsync(_folder["src"], except: null, CancellationToken.None));
        Assert.Equal(Real(_folder.Path), state.Root);
        Assert.Matches("^[0-9a-f]{40,64}$", state.Commit);
        Assert.False(state.HasLocalChanges);
    }

    [Fact]
    public async Task Commit_IsOnItsBranchUntilItIsCheckedOutByItself()
    {
        await CommitAsync();
        Assert.Equal("main", (await ReadAsync())!.Branch);
        await GitAsync("checkout", "-q", "--detach");

        Assert.Null((await ReadAsync())!.Branch);
    }

    [Fact]
    public async Task DefaultBranch_IsThatOfTheRemote()
    {
        await CommitAsync();
        Assert.Null(await GitReader.DefaultBranchAsync(_folder.Path, CancellationToken.None));
        await GitAsync("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/team/trunk");

        Assert.Equal("team/trunk", await GitReader.DefaultBranchAsync(_folder.Path, CancellationToken.None));
    }

    [Fact]
    public async Task CommitWithTheSameFiles_HasTheSameTree()
    {
        await CommitAsync();
        GitState before = (await ReadAsync())!;
        await GitAsync("-c", "user.name=B", "-c", "user.email=b@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "--amend", "-m", "Other words");
        GitState after = (await ReadAsync())!;

        Assert.NotEqual(before.Commit, after.Commit);
        Assert.Matches("^[0-9a-f]{40,64}$", after.Tree);
        Assert.Equal(before.Tree, after.Tree);
        Assert.Equal((after.Commit!, after.Tree!), await GitReader.FindAsync(_folder.Path, "HEAD", CancellationToken.None));
    }

    [Theory]
    [InlineData("no-such-branch")]
    [InlineData("--all")]
    [InlineData("")]
    public async Task NameOfNoCommit_FindsNone(string revision)
    {
        await CommitAsync();

        Assert.Null(await GitReader.FindAsync(_folder.Path, revision, CancellationToken.None));
    }

    [Fact]
    public async Task KeptHistory_IsNoLocalChange()
    {
        await CommitAsync();
        _folder.Write(".qualitygate/history/a.history");

        Assert.False((await ReadAsync())!.HasLocalChanges);
        Assert.False((await ReadAsync(except: Real(_folder.Path) + "/reports"))!.HasLocalChanges);
    }

    [Theory]
    [InlineData("src/a.txt")]
    [InlineData("src/new.txt")]
    public async Task ChangedOrUnknownFile_IsALocalChange(string file)
    {
        await CommitAsync();
        _folder.Write(file, "changed");

        Assert.True((await ReadAsync())!.HasLocalChanges);
    }

    [Fact]
    public async Task OurOwnReports_AreNoLocalChange()
    {
        await CommitAsync();
        _folder.Write("reports/audit.md");

        Assert.True((await ReadAsync())!.HasLocalChanges);
        Assert.False((await ReadAsync(except: Real(_folder["reports"])))!.HasLocalChanges);
    }

    private Task<GitState?> ReadAsync(string? except = null) => GitReader.ReadAsync(_folder.Path, except, CancellationToken.None);

    private async Task CommitAsync()
    {
        _folder.Write("src/a.txt", "a");
        await GitAsync("init", "-q", "--initial-branch=main");
        await GitAsync("add", ".");
        await GitAsync("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-qm", "First");
    }

    private async Task GitAsync(params string[] arguments)
    {
        ChildStart start = new() { Program = "git", Arguments = [.. arguments], WorkingDirectory = _folder.Path };
        Assert.True((await ChildProcess.RunAsync(start, _ => { }, CancellationToken.None)).IsSuccess);
    }

    private static string Real(string path) => Projects.Targets.CanonicalPath.Of(path);
}
