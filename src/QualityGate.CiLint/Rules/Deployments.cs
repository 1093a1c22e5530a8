using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.TestRuns;

namespace QualityGate.CiLint.Rules;

/// <summary>Knows what hands something to users: packages, images, sites, environments. Reports and artifacts of the build are none.</summary>
internal static class Deployments
{
    private static readonly ImmutableArray<string> Actions =
    [
        "azure/webapps-deploy", "azure/functions-action", "azure/k8s-deploy", "azure/arm-deploy", "azure/container-apps-deploy-action", "softprops/action-gh-release", "ncipollo/release-action",
        "actions/create-release", "pypa/gh-action-pypi-publish", "aws-actions/amazon-ecs-deploy-task-definition", "google-github-actions/deploy-cloudrun", "azurewebapp", "azurermwebappdeployment",
        "azurefunctionapp", "kubernetesmanifest", "helmdeploy", "githubrelease", "iiswebappdeploymentonmachinegroup", "cloudflare/wrangler-action", "superfly/flyctl-actions",
    ];

    private static readonly ImmutableArray<string> Reports = ["report", "coverage", "test", "result", "artifact", "logs", "symbol", "benchmark", "docs", "documentation"];

    /// <summary>The words of a step by which it deploys; null when it does not.</summary>
    public static Passage? In(Step step)
    {
        if (Reports.Any(word => step.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return null;
        return step.Work switch
        {
            StepWork.Action action => IsDeployment(action) ? step.Place with { Text = action.Name } : null,
            StepWork.Script script => script.Shells.Select(shell => In(script, shell)).FirstOrDefault(found => found is not null),
            _ => null,
        };
    }

    private static bool IsDeployment(StepWork.Action action)
    {
        string name = TestActions.NameOf(action);
        return Actions.Contains(name)
            || (name == "docker/build-push-action" && action.Input("push") is { IsTrue: true })
            || (name is "dotnetcorecli" or "nugetcommand" && action.Input("command")?.Value is "push")
            || (name is "docker" && action.Input("command")?.Value is "push" or "buildAndPush");
    }

    private static Passage? In(StepWork.Script script, Shell shell)
    {
        try
        {
            return ScriptReader.Read(script.Text, shell.Language).All()
                .OfType<ShellNode.Command>()
                .Where(command => IsDeployment(CommandWords.Of(command)))
                .Select(command => script.Text.At(command.Offset, command.Length))
                .FirstOrDefault();
        }
        catch (ScriptSyntaxException)
        {
            return null;
        }
    }

    private static bool IsDeployment(ImmutableArray<string> words) => words switch
    {
        ["dotnet", "nuget", "push", ..] or ["nuget" or "nuget.exe", "push", ..] => true,
        ["docker", "push", ..] or ["docker", "buildx", "build", ..] when words.Contains("push") || words.Contains("--push") => true,
        ["npm" or "yarn" or "pnpm", "publish", ..] => true,
        ["kubectl", "apply" or "rollout" or "set", ..] or ["helm", "upgrade" or "install", ..] or ["terraform", "apply", ..] => true,
        ["gh", "release", "create" or "upload", ..] => true,
        ["az", "webapp" or "functionapp" or "containerapp", var verb, ..] => verb is "deploy" or "deployment" or "up" or "update",
        ["aws", "s3", "sync" or "cp", ..] or ["aws", "ecs", "update-service", ..] or ["aws", "lambda", "update-function-code", ..] => true,
        ["fly" or "flyctl", "deploy", ..] or ["gcloud", "run" or "app", "deploy", ..] or ["serverless" or "sls" or "cdk", "deploy", ..] => true,
        ["make" or "just" or "task" or "npm" or "yarn" or "pnpm", .., "deploy"] => true,
        [var program, .. var arguments] => IsNamedDeployment(program) || (IsInterpreter(program) && arguments.FirstOrDefault(word => !word.StartsWith('-')) is { } script && IsNamedDeployment(script)),
        _ => false,
    };

    private static bool IsInterpreter(string program) => program is "bash" or "sh" or "pwsh" or "powershell" or "python" or "python3" or "node";

    /// <summary>A script of the repository that says by its name what it is for.</summary>
    private static bool IsNamedDeployment(string word)
    {
        string name = Path.GetFileName(word.Replace('\\', '/'));
        return Path.GetExtension(name) is ".sh" or ".ps1" or ".cmd" or ".bat" or ".py" or ".js"
            && name.StartsWith("deploy", StringComparison.OrdinalIgnoreCase)
            && !Reports.Any(report => name.Contains(report, StringComparison.OrdinalIgnoreCase));
    }
}
