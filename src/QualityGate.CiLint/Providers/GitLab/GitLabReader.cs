using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.Yaml;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Providers.GitLab;

/// <summary>Reads a pipeline of GitLab with the local files that it includes.</summary>
internal static class GitLabReader
{
    private static readonly ImmutableArray<string> DefaultStages = [".pre", "build", "test", "deploy", ".post"];

    /// <param name="source">The file that GitLab begins with.</param>
    /// <param name="repository">Where included files lie.</param>
    /// <param name="gaps">Gets what is not followed.</param>
    public static Definition Read(YamlSource source, Repository repository, ICollection<CiGap> gaps)
    {
        ImmutableArray<YamlSource> files = GitLabIncludes.Of(source, repository, gaps);
        GitLabJobs entries = GitLabJobs.Of(files);
        ImmutableArray<string> stages = [.. files.SelectMany(file => file.Root.Child("stages").Items()).Select(stage => stage.Text() ?? "")];
        if (stages.IsEmpty)
            stages = DefaultStages;

        ImmutableArray<(GitLabEntry Entry, Job Job)> jobs =
            [.. entries.Runnable.Select(entry => (entry, GitLabJobReader.Read(entry, entries)))];
        return new Definition
        {
            Provider = CiProvider.GitLab,
            File = source.File,
            Jobs = [.. jobs.Select(read => read.Entry.Has("needs") || read.Entry.Has("dependencies") ? read.Job : read.Job with { Needs = Earlier(read.Entry, jobs, stages) })],
        };
    }

    private static ImmutableArray<string> Earlier(GitLabEntry entry, ImmutableArray<(GitLabEntry Entry, Job Job)> jobs, ImmutableArray<string> stages)
    {
        int stage = stages.IndexOf(StageOf(entry));
        return [.. jobs.Where(other => stages.IndexOf(StageOf(other.Entry)) < stage).Select(other => other.Job.Id)];
    }

    private static string StageOf(GitLabEntry entry) => entry.Node("stage").Text() ?? "test";
}
