using QualityGate.CiLint.Shells;

namespace QualityGate.CiLint.Tests.Flows;

public class CmdFlowTests
{
    [Theory]
    [InlineData("dotnet test", null)]
    [InlineData("@echo off\r\ndotnet test\r\necho done", null)]
    [InlineData("dotnet test A\ndotnet test B", CiMask.LaterCommand)]
    [InlineData("dotnet test A\nif errorlevel 1 exit /b 1\ndotnet test B", null)]
    [InlineData("dotnet test A\nif %ERRORLEVEL% neq 0 exit /b %ERRORLEVEL%\ndotnet test B", null)]
    [InlineData("dotnet test A || exit /b 1\ndotnet test B", null)]
    [InlineData("dotnet test A || goto :error\ndotnet test B\ngoto :eof\n:error\nexit /b 1", null)]
    [InlineData("dotnet test\nexit /b 0", CiMask.ExitZero)]
    [InlineData("dotnet test & exit 0", CiMask.ExitZero)]
    [InlineData("dotnet test && dotnet pack", null)]
    [InlineData("dotnet test ^\n --no-build\nset X=1", null)]
    [InlineData("if exist tests (\n  dotnet test\n  if errorlevel 1 exit /b 1\n) else (\n  echo none\n)\ndotnet pack", null)]
    [InlineData("rem dotnet test || true\ndotnet test", null)]
    [InlineData("dotnet test\nset CODE=%ERRORLEVEL%\nxcopy a b\nexit /b %CODE%", null)]
    public void Failure_IsToldOrLost(string script, CiMask? mask) => Assert.Equal(mask, Fates.MaskOf(script, Shell.Cmd));
}
