using QualityGate.CiLint.Definitions;

namespace QualityGate.CiLint.TestRuns;

/// <summary>Actions and tasks that run tests.</summary>
internal static class TestActions
{
    private static readonly ImmutableArray<string> Retrying = ["nick-fields/retry", "nick-invision/retry", "wandalen/wretry.action", "gfx/retry-action", "ikualo/retry"];

    /// <summary>The setting that says that tests run; null when it runs none, or a script.</summary>
    public static Setting? Find(StepWork.Action action)
    {
        string name = NameOf(action);
        return name switch
        {
            "dotnetcorecli" when action.Input("command")?.Value is "test" => action.Input("command"),
            "dotnetcorecli" when action.Input("command")?.Value is "custom" && action.Input("custom")?.Value is "test" or "vstest" => action.Input("custom"),
            "vstest" or "visualstudiotestplatforminstaller" when name == "vstest" => action.Inputs.FirstOrDefault(),
            "microsoft/vstest-action" => action.Inputs.FirstOrDefault(),
            "cake-build/cake-action" when action.Input("target") is { } target && TestNames.IsTarget(target.Value) => target,
            _ => null,
        };
    }

    /// <summary>The input of an action that holds a script, and repeats it until it passes; null for every other.</summary>
    public static Setting? RetriedScript(StepWork.Action action) =>
        Retrying.Contains(NameOf(action)) ? action.Input("command") : null;

    /// <summary>Without the version, in lower case.</summary>
    public static string NameOf(StepWork.Action action) => action.Name.Split('@')[0].ToLowerInvariant();
}
