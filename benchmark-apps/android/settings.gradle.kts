// The app and its driver as Gradle builds them where an Android SDK is: the same sources and versions as the build without one.
import groovy.json.JsonSlurper

pluginManagement {
    // Its own scope: nothing that stands outside is seen in here.
    val versions = groovy.json.JsonSlurper().parse(file("versions.json")) as Map<*, *>
    repositories {
        google()
        mavenCentral()
        gradlePluginPortal()
    }
    plugins {
        for (id in listOf("com.android.application", "com.android.test")) {
            id(id) version versions["androidGradlePlugin"] as String
        }
    }
}

dependencyResolutionManagement {
    repositoriesMode.set(RepositoriesMode.FAIL_ON_PROJECT_REPOS)
    repositories {
        google()
        mavenCentral()
    }
}

gradle.extra["versions"] = JsonSlurper().parse(file("versions.json"))

rootProject.name = "edgegate-bench"

include(":app", ":driver")
