using System.Diagnostics;
using QualityGate.CiLint.Flows;
using QualityGate.CiLint.Shells;

namespace QualityGate.CiLint.Tests.Flows;

/// <summary>Asks bash itself what becomes of tests that fail: what we call lost, it ends with success, and what we call told, with a failure.</summary>
public class RealBashTests
{
    public static TheoryData<string> Scripts { get; } =
    [
        "dotnet test",
        "dotnet test || true",
        "dotnet test || exit 1",
        "dotnet test || { echo failed; exit 1; }",
        "dotnet test; echo done",
        "dotnet test && echo ok",
        "dotnet test && echo ok\necho done",
        "if dotnet test; then echo ok; fi",
        "if ! dotnet test; then echo bad; exit 3; fi",
        "set +e\ndotnet test\necho done",
        "set +e\ndotnet test\ncode=$?\necho done\nexit $code",
        "dotnet test | cat",
        "set -o pipefail\ndotnet test | cat",
        "dotnet test | cat; exit ${PIPESTATUS[0]}",
        "x=$(dotnet test)\necho $x",
        "export X=$(dotnet test)",
        "echo \"$(dotnet test)\"",
        "for p in a b; do dotnet test $p; done",
        "set +e\nfor p in a b; do [ $p = a ] && dotnet test; done\ntrue",
        "run() { dotnet test; echo done; }\nrun",
        "run() { dotnet test; echo done; }\nrun || exit 1",
        "run() { dotnet test || return 1; echo done; }\nrun",
        "(cd /; dotnet test); echo done",
        "( set +e; dotnet test; true ); echo done",
        "dotnet test &\nwait",
        "dotnet test &\npid=$!\nwait $pid",
        "failed=0\ndotnet test || failed=1\nexit $failed",
        "failed=0\ndotnet test || failed=1\necho $failed",
        "code=0; dotnet test || code=$?\n[ $code -eq 0 ]",
        "case a in a) dotnet test;; esac",
        "! dotnet test",
        "trap 'echo bye' EXIT\ndotnet test",
        "{ dotnet test; } > /dev/null",
        "cat <<EOF\n|| true\nEOF\ndotnet test",
    ];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Fate_IsWhatBashMakesOfIt(string script)
    {
        bool isTold = Fates.Of(script, Shell.Strict) is Fate.Told;

        Assert.Equal(await FailsAsync(script), isTold);
    }

    private static async Task<bool> FailsAsync(string script)
    {
        using Process bash = Process.Start(new ProcessStartInfo("bash", ["-e", "-c", $"dotnet() {{ return 1; }}\n{script}"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = bash.StandardOutput.ReadToEndAsync();
        Task<string> errors = bash.StandardError.ReadToEndAsync();
        await Task.WhenAll(output, errors, bash.WaitForExitAsync());
        return bash.ExitCode != 0;
    }
}
