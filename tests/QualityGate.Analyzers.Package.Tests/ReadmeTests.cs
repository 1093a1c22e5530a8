namespace QualityGate.Analyzers.Package.Tests;

/// <summary>README.md's way to the rules, gone as it is shown; its first command is how <see cref="PackedRules"/> packs.</summary>
[Collection(PackedGroup.Name)]
public sealed class ReadmeTests(PackedRules packed)
{
    private const string Folder = "Shop";

    private const string Source = """
        using Xunit;

        public class Tests
        {
            [Fact]
            public void Waits() => new AutoResetEvent(false).WaitOne(10);

            [Fact]
            public async Task Hears()
            {
                var done = new TaskCompletionSource();
                using var timer = new Timer(_ => done.TrySetResult(), null, 10, Timeout.Infinite);

                await done.Task;
            }
        }
        """;

    [Fact]
    public async Task Commands_WorkAsShown()
    {
        packed.WriteProject(Folder, "XunitV2Tests", Source, hasRules: false);
        Assert.Equal(4, Readme.Commands.Count);

        await SucceedsAsync(Readme.Command("dotnet add"));
        packed.Write($"{Folder}/.editorconfig", Readme.EditorConfig);
        DotnetRun strict = await RunAsync("dotnet build");
        File.Delete(packed.FileOf($"{Folder}/.editorconfig"));
        DotnetRun build = await SucceedsAsync(Readme.Command("dotnet build"));
        await SucceedsAsync(Readme.Command("dotnet format"));

        Assert.Contains("error QG2009 in Tests.cs", strict.Hits(Folder));
        Assert.Contains("warning QG2009 in Tests.cs", build.Hits(Folder));
        // This one only notes, unless the mode makes it a warning.
        Assert.Contains("warning QG2007 in Tests.cs", build.Hits(Folder));
        Assert.DoesNotContain("warning QG2007 in Tests.cs", strict.Hits(Folder));
        Assert.Contains("Assert.True(new AutoResetEvent(false).WaitOne(10_000))", File.ReadAllText(packed.FileOf($"{Folder}/Tests.cs")), StringComparison.Ordinal);
    }

    private async Task<DotnetRun> SucceedsAsync(string command)
    {
        DotnetRun run = await RunAsync(command);
        Assert.True(run.ExitCode == 0, $"{command}: {run}");
        return run;
    }

    private Task<DotnetRun> RunAsync(string command) =>
        packed.RunInAsync(Folder, command.Replace($".../{Readme.Feed}", packed.FileOf("feed"), StringComparison.Ordinal).Split(' ')[1..]);
}
