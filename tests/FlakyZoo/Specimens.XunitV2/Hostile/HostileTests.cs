using FlakyZoo.Dice;

namespace Specimens.XunitV2.Hostile;

/// <summary>Names and messages that try to break out of every report they are printed in.</summary>
public class HostileTests
{
    private const string Hostile =
        "pipe | tick ` fence ``` <script>alert(1)</script> <!-- --> ]]> &amp; [link](javascript:alert(1)) "
        + "::error::boom ##vso[task.complete result=Failed] @everyone \u001b[31mred\u001b[0m \u0007 \u202Edrowkcab\u202C\n"
        + "# second line";

    [Fact(DisplayName = Hostile)]
    public void Has_a_hostile_name()
    {
    }

    [Fact]
    public void Fails_on_one_face_with_a_hostile_message() => Assert.False(Die.Shows(2), Hostile);
}
