using System.Globalization;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;

namespace QualityGate.Storage.Configurations;

/// <summary>What no gate could ever make sense of, although each value by itself is possible.</summary>
internal sealed class Contradictions(string path, ConfigurationNode root)
{
    private const int DefaultConditions = 2;

    /// <exception cref="QualityGateException">Two values contradict each other, or profiles extend each other in a circle (usage).</exception>
    public void Refuse(Configuration configuration)
    {
        foreach (PolicyLayer layer in configuration.Policy)
        {
            if (layer.Flaky is not null && layer.LimitOf(GateRule.UnreliableTests) is not null)
                throw Bad("flaky", "'flaky' is the short form of 'overall.flaky', and both are there; keep one.");
            RefuseMoreNewThanAll(layer, "new");
            RefuseLostProfiles(layer, configuration);
        }

        foreach (PolicyProfile profile in configuration.Profiles)
        {
            RefuseMoreNewThanAll(profile.Keys, ConfigurationKeys.Profiles);
            Resolve([new PolicyLayer { Profile = profile.Name }], configuration, ConfigurationKeys.Profiles);
        }

        if (configuration.Runs is { } runs)
            RefuseMoreThanThereAre(Resolve(configuration.Policy, configuration, "gateProfile"), runs, configuration.Conditions?.Length ?? DefaultConditions);
    }

    private void RefuseMoreNewThanAll(PolicyLayer layer, string key)
    {
        if (layer.LimitOf(GateRule.NewUnreliableTests) is { Number: { } fresh } && layer.LimitOf(GateRule.UnreliableTests) is { Number: { } all } && fresh > all)
            throw Bad(key, string.Create(CultureInfo.InvariantCulture, $"'new.flaky' tolerates {fresh} flaky tests that are new and 'overall.flaky' only {all} in all; a new one counts in both."));
    }

    private void RefuseLostProfiles(PolicyLayer layer, Configuration configuration)
    {
        if (layer.Profile is not null)
            Resolve([layer], configuration, "gateProfile");
    }

    private void RefuseMoreThanThereAre(GatePolicy policy, int runs, int conditions)
    {
        Require("minRuns", GateRule.ValidRuns, policy.MinRuns, runs);
        Require("consecutiveIdenticalRuns", GateRule.IdenticalRuns, policy.LimitOf(GateRule.IdenticalRuns)?.Number, runs);
        Require("new", GateRule.SurvivedRuns, policy.LimitOf(GateRule.SurvivedRuns)?.Number, runs * conditions);

        void Require(string key, GateRule rule, double? asked, int there)
        {
            if (asked > there)
                throw Bad(key, string.Create(CultureInfo.InvariantCulture, $"'{GateKeys.Of(rule)!.Name}' asks for {asked} runs, and 'runs' makes only {there}: such a gate is never decided."));
        }
    }

    private GatePolicy Resolve(ImmutableArray<PolicyLayer> layers, Configuration configuration, string key)
    {
        try
        {
            return PolicyResolver.Resolve(layers, configuration.Profiles, configuration.Runs ?? 1);
        }
        catch (QualityGateException exception)
        {
            throw ConfigurationSyntax.Unusable(path, LineOf(key), exception.Message, exception);
        }
    }

    private QualityGateException Bad(string key, string problem) => ConfigurationSyntax.Unusable(path, LineOf(key), problem);

    // What follows from several keys is said where the first of them stands; from a profile, where it was chosen.
    private int LineOf(string key) => root.Members.Where(member => member.Name == key || (key != "gateProfile" && member.Name == "gateProfile"))
        .OrderBy(member => member.Name == key ? 0 : 1)
        .Select(member => member.Node.Line)
        .FirstOrDefault(1);
}
