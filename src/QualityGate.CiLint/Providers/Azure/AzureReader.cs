using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.Yaml;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Providers.Azure;

/// <summary>Reads a pipeline of Azure with the local templates that it uses.</summary>
internal static class AzureReader
{
    public static Definition Read(YamlSource source, Repository repository, ICollection<CiGap> gaps)
    {
        AzureItems items = new(repository, gaps);
        List<Job> jobs = [];
        List<string> before = [];
        AzurePlace root = new(source, source.Root!, 0);
        if (source.Root.Text("extends") is not null || source.Root.Child("extends").Text("template") is not null)
            root = items.Template(source.Root.Child("extends")!, root) ?? root;

        foreach (AzurePlace stage in items.Of(root, "stages"))
        {
            ImmutableArray<string> needs = stage.Node.Child("dependsOn") is { } named
                ? [.. named.Items().SelectMany(item => jobs.Where(job => job.Id.StartsWith($"{item.Text()}/", StringComparison.Ordinal))).Select(job => job.Id)]
                : [.. before];
            string name = stage.Node.Text("stage") ?? "";
            ImmutableArray<Job> read = Jobs(items, stage, $"{name}/", needs);
            jobs.AddRange(read);
            before = [.. read.Select(job => job.Id)];
        }

        jobs.AddRange(Jobs(items, root, "", []));
        ImmutableArray<Step> loose = AzureStepReader.Steps(items, root, AzurePools.Of(root.Node, source.Root));
        if (!loose.IsEmpty)
            jobs.Add(new Job { Id = "", Name = "", Place = source.At(source.Root!), Steps = loose, Fanouts = AzureJobReader.Fanouts(source, source.Root!), Texts = StepTexts.Below(source.Root!, "strategy") });
        return new Definition { Provider = CiProvider.Azure, File = source.File, Jobs = [.. jobs] };
    }

    private static ImmutableArray<Job> Jobs(AzureItems items, AzurePlace owner, string prefix, ImmutableArray<string> needs) =>
        [.. items.Of(owner, "jobs").Select(job => AzureJobReader.Read(items, job, owner, prefix, needs))];
}
