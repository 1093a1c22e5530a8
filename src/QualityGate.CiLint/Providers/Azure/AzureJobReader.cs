using System.Globalization;
using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.Azure;

/// <summary>Reads one job of Azure.</summary>
internal static class AzureJobReader
{
    private static readonly ImmutableArray<string> Hooks = ["preDeploy", "deploy", "routeTraffic", "postRouteTraffic"];

    /// <param name="items">Expands lists.</param>
    /// <param name="place">The job.</param>
    /// <param name="owner">Its stage or pipeline.</param>
    /// <param name="prefix">What tells its id from those of other stages.</param>
    /// <param name="needs">Jobs of the stages before.</param>
    public static Job Read(AzureItems items, AzurePlace place, AzurePlace owner, string prefix, ImmutableArray<string> needs)
    {
        YamlNode job = place.Node;
        YamlSource source = place.Source;
        string name = job.Text("job") ?? job.Text("deployment") ?? "";
        AzureSystem system = AzurePools.Of(job, owner.Node, owner.Source.Root);
        return new Job
        {
            Id = $"{prefix}{name}",
            Name = job.Text("displayName") ?? name,
            Place = source.At(job),
            Needs = [.. needs, .. job.Child("dependsOn").Items().Select(item => $"{prefix}{item.Text()}")],
            Condition = ConditionOf(place) ?? ConditionOf(owner),
            Tolerance = place.IsTrue("continueOnError") ? source.Pair(job, "continueOnError") : null,
            Fanouts = Fanouts(source, job),
            IsDeployment = job.Text("deployment") is not null,
            Steps = [.. AzureStepReader.Steps(items, place, system), .. DeploymentSteps(items, place, system)],
            Texts = StepTexts.Below(job, "strategy", "displayName"),
        };
    }

    public static ImmutableArray<Fanout> Fanouts(YamlSource source, YamlNode job) =>
        job.Child("strategy") is { } strategy && int.TryParse(strategy.Text("parallel"), NumberStyles.None, CultureInfo.InvariantCulture, out int copies)
            ? [new Fanout(source.Pair(strategy, "parallel"), copies, ["JobPositionInPhase", "JOBPOSITIONINPHASE", "VSTest@"])]
            : [];

    public static Condition? ConditionOf(AzurePlace place) =>
        place.Text("condition") is { } text ? new Condition(text, place.Source.Pair(place.Node, "condition")) : null;

    private static IEnumerable<Step> DeploymentSteps(AzureItems items, AzurePlace place, AzureSystem system) =>
        from way in place.Node.Child("strategy").Entries()
        from hook in Hooks
        where way.Value.Child(hook) is not null
        from step in AzureStepReader.Steps(items, place with { Node = way.Value.Child(hook)! }, system)
        select step;
}
