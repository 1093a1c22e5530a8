using QualityGate.CiLint.Shells;

namespace QualityGate.CiLint.Tests.Flows;

public class PowerShellFlowTests
{
    [Theory]
    [InlineData("dotnet test", null)]
    [InlineData("dotnet test\nWrite-Host done", null)]
    [InlineData("dotnet test A\ndotnet test B", CiMask.LaterProgram)]
    [InlineData("dotnet test A\nif ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }\ndotnet test B", null)]
    [InlineData("dotnet test A\nif (-not $?) { throw 'failed' }\ndotnet test B", null)]
    [InlineData("dotnet test A\nif ($LASTEXITCODE) { Write-Host 'failed' }\ndotnet test B", CiMask.LaterProgram)]
    [InlineData("dotnet test\n$code = $LASTEXITCODE\ndotnet tool run report\nexit $code", null)]
    [InlineData("$failed = $false\ndotnet test\nif ($LASTEXITCODE -ne 0) { $failed = $true }\ngit status\nif ($failed) { exit 1 }", null)]
    [InlineData("dotnet test\nexit 0", CiMask.ExitZero)]
    [InlineData("dotnet test | Tee-Object log.txt", null)]
    [InlineData("exec { dotnet test }\ndotnet pack", null)]
    [InlineData("try { dotnet test; if ($LASTEXITCODE) { throw 'x' } } catch { Write-Host $_ }\ngit status", CiMask.CaughtError)]
    [InlineData("foreach ($p in $projects) { dotnet test $p }", CiMask.Loop)]
    [InlineData("Get-ChildItem *.csproj | ForEach-Object { dotnet test $_; if ($LASTEXITCODE -ne 0) { throw \"failed\" } }", null)]
    [InlineData("$out = dotnet test\nWrite-Host $out", null)]
    [InlineData("& dotnet test `\n  --no-build\nWrite-Host done", null)]
    [InlineData("dotnet test || throw 'failed'\ndotnet pack", null)]
    [InlineData("dotnet test && dotnet pack\ngit status", CiMask.LaterProgram)]
    [InlineData("function Run { dotnet test; if ($LASTEXITCODE -ne 0) { exit 1 } }\nRun\ngit status", null)]
    [InlineData("$x = @{ dotnet = 'test' }\ndotnet test", null)]
    public void Failure_IsToldOrLost(string script, CiMask? mask) => Assert.Equal(mask, Fates.MaskOf(script, Shell.PowerShell));

    [Fact]
    public void ScriptByFile_EndsWithSuccessUnlessItSaysOtherwise() =>
        Assert.Equal(CiMask.IgnoredExitCode, Fates.MaskOf("dotnet test", Shell.PowerShell with { ForwardsExitCode = false }));
}
