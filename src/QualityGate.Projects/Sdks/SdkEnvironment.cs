namespace QualityGate.Projects.Sdks;

/// <summary>The variables under which a command of the SDK behaves the same for everybody, and leaves no process behind.</summary>
internal static class SdkEnvironment
{
    /// <summary>To be laid over our own environment.</summary>
    public static ImmutableSortedDictionary<string, string?> Variables { get; } = new Dictionary<string, string?>
    {
        // Errors are recognised by the word "error", and the first ones are shown to people who read our English.
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDTERMINALLOGGER"] = "off",

        // Build servers live on for minutes after the build.
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["MSBUILDDISABLENODEREUSE"] = "1",

        // `dotnet run` and `dotnet test` hand these on to us; they would tie the child to their SDK instead of the one that
        // the repository's global.json chooses.
        ["MSBUILD_EXE_PATH"] = null,
        ["MSBuildExtensionsPath"] = null,
        ["MSBuildSDKsPath"] = null,
        ["MSBuildLoadMicrosoftTargetsReadOnly"] = null,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
