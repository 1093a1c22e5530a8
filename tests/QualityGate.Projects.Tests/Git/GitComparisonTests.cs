using QualityGate.Projects.Git;
using QualityGate.Projects.Processes;

namespace QualityGate.Projects.Tests.Git;

public sealed class GitComparisonTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task CommittedChangedNewAndGoneFiles_Differ()
    {
        await CommitAsync("a.cs", "b.cs", "c.cs", "d.cs", "same.cs");
        await GitAsync("tag", "v1");
        _folder.Write("a.cs", "committed since");
        await CommitAsync("a.cs");
        _folder.Write("b.cs", "changed");
        _folder.Write("c.cs", "staged");
        await GitAsync("add", "c.cs");
        File.Delete(_folder["d.cs"]);
        _folder.Write("sub/Ünïcode name.cs", "new");

        GitComparison comparison = await CompareAsync("v1");

        Assert.Equal<string>(["a.cs", "b.cs", "c.cs", "d.cs", "sub/Ünïcode name.cs"], comparison.Files);
        Assert.Equal("v1", comparison.Reference);
        Assert.Matches("^[0-9a-f]{40,64}$", comparison.Commit);
    }

    [Fact]
    public async Task WhatOnlyTheReferenceHasChanged_DoesNotDiffer()
    {
        await CommitAsync("a.cs", "b.cs");
        await GitAsync("checkout", "-q", "-b", "other");
        _folder.Write("b.cs", "changed there");
        await CommitAsync("b.cs");
        await GitAsync("checkout", "-q", "-");
        _folder.Write("a.cs", "changed here");

        Assert.Equal<string>(["a.cs"], (await CompareAsync("other")).Files);
    }

    [Fact]
    public async Task ReferenceWithoutACommonCommit_IsComparedWithItself()
    {
        await CommitAsync("a.cs", "b.cs");
        await GitAsync("tag", "v1");
        await GitAsync("checkout", "-q", "--orphan", "other");
        _folder.Write("b.cs", "changed");
        await CommitAsync("b.cs");

        Assert.Equal<string>(["b.cs"], (await CompareAsync("v1")).Files);
    }

    [Fact]
    public async Task IgnoredFilesReportsAndWhatWeKeep_DoNotDiffer()
    {
        _folder.Write(".gitignore", "obj/\n");
        await CommitAsync("a.cs", ".gitignore");
        _folder.Write("obj/a.dll");
        _folder.Write("reports/audit.md");
        _folder.Write(".qualitygate/fixes.json");
        _folder.Write("tests/qualitygate-report/audit.json");

        Assert.Empty((await CompareAsync("HEAD", except: Projects.Targets.CanonicalPath.Of(_folder["reports"]))).Files);
    }

    [Theory]
    [InlineData("mian")]
    [InlineData("--all")]
    [InlineData("HEAD:a.cs")]
    public async Task WhatIsNoCommit_IsRefusedByName(string reference)
    {
        await CommitAsync("a.cs");

        QualityGateException refused = await Assert.ThrowsAsync<QualityGateException>(() => CompareAsync(reference));

        Assert.Equal(FaultKind.Usage, refused.Fault.Kind);
        Assert.Contains($"'{reference}'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderOutsideOfARepository_IsRefused()
    {
        QualityGateException refused = await Assert.ThrowsAsync<QualityGateException>(() => CompareAsync("main"));

        Assert.Equal(FaultKind.Usage, refused.Fault.Kind);
        Assert.Contains("in no git repository", refused.Message, StringComparison.Ordinal);
    }

    private Task<GitComparison> CompareAsync(string reference, string? except = null) =>
        GitReader.CompareAsync(_folder.Path, reference, except, CancellationToken.None);

    private async Task CommitAsync(params string[] files)
    {
        foreach (string file in files.Where(file => !File.Exists(_folder[file])))
            _folder.Write(file, "first");
        await GitAsync("init", "-q");
        await GitAsync(["add", .. files]);
        await GitAsync("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-qm", "One");
    }

    private async Task GitAsync(params string[] arguments)
    {
        ChildStart start = new() { Program = "git", Arguments = [.. arguments], WorkingDirectory = _folder.Path };
        Assert.True((await ChildProcess.RunAsync(start, _ => { }, CancellationToken.None)).IsSuccess);
    }
}
